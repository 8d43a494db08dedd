package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.Rational;

/** Adds tones to a line, and takes them away. */
final class Ornaments {

    private Ornaments() {}

    /** Passing tones fill thirds, and every second long tone turns around its upper neighbour. */
    static Melody on(Melody melody, Mode mode) {
        List<Event<Tone>> events = new ArrayList<>();
        List<Event<Tone>> plain = melody.events();
        Rational beat = melody.meter().beat(0);
        int turns = 0;
        for (int i = 0; i < plain.size(); i++) {
            Event<Tone> event = plain.get(i);
            boolean isLong = event.duration().compareTo(beat) >= 0;
            int away = i + 1 < plain.size()
                    ? plain.get(i + 1).value().degree().steps()
                            - event.value().degree().steps()
                    : 0;
            if (isLong && Math.abs(away) == 2) {
                pass(event, mode.nearestMember(Degree.of(event.value().degree().steps() + away / 2)), events);
            } else if (isLong && turns++ % 2 == 0 && i + 1 < plain.size()) {
                turn(event, mode, beat, events);
            } else {
                events.add(event);
            }
        }
        return melody.with(new Passage<>(melody.length(), events));
    }

    private static void pass(Event<Tone> event, Degree between, List<Event<Tone>> events) {
        Rational last = event.duration().dividedBy(event.duration().compareTo(Rational.of(1, 2)) >= 0 ? 4 : 2);
        events.add(event.lasting(event.duration().minus(last)));
        events.add(new Event<>(event.end().minus(last), last, Tone.of(between)));
    }

    private static void turn(Event<Tone> event, Mode mode, Rational beat, List<Event<Tone>> events) {
        Rational quick = beat.dividedBy(4);
        Degree own = event.value().degree();
        Degree above = mode.nearestMember(Degree.of(own.steps() + 1));
        Rational stay = event.duration().minus(quick.times(2));
        events.add(event.lasting(stay));
        events.add(new Event<>(event.onset().plus(stay), quick, Tone.of(above)));
        events.add(new Event<>(event.end().minus(quick), quick, Tone.of(own)));
    }

    /** The head, then without its widest leap, then in even tones, then one tone. */
    static Melody liquidated(Melody melody, int tones) {
        Melody head = melody.head(tones);
        Rational bar = melody.meter().bar();
        Rational unit =
                bar.times(head.length().minus(head.pickup()).dividedBy(bar).ceil());
        Rational length = head.pickup().plus(unit);
        Passage<Tone> whole = new Passage<>(length, head.events());
        Passage<Tone> calm = new Passage<>(length, calmed(head.events()));
        Passage<Tone> one = new Passage<>(
                unit,
                List.of(new Event<>(
                        Rational.ZERO, unit, head.events().get(head.size() - 1).value())));
        Passage<Tone> few = new Passage<>(length, head.events().subList(0, Math.max(1, head.size() / 2)));
        Passage<Tone> all = whole.then(calm.slice(head.pickup(), length))
                .then(few.slice(head.pickup(), length))
                .then(one);
        return melody.with(all);
    }

    /** Leaps become steps in their direction. */
    private static List<Event<Tone>> calmed(List<Event<Tone>> events) {
        List<Event<Tone>> calm = new ArrayList<>();
        int at = events.get(0).value().degree().steps();
        int before = at;
        for (Event<Tone> event : events) {
            int here = event.value().degree().steps();
            at += Integer.signum(here - before);
            before = here;
            calm.add(new Event<>(event.onset(), event.duration(), Tone.of(Degree.of(at))));
        }
        return calm;
    }
}

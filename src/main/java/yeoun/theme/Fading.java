package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;

/** Takes a line away bit by bit: memory that fails, a head that dissolves. */
final class Fading {

    private Fading() {}

    /** A line with gaps: short tones between beats fall silent, later ones before earlier ones. */
    static Melody remembered(Melody melody) {
        List<Event<Tone>> kept = new ArrayList<>();
        Rational beat = melody.meter().beat(0);
        int weak = 0;
        for (Event<Tone> event : melody.events()) {
            Rational place =
                    event.onset().minus(melody.pickup()).mod(melody.meter().bar());
            boolean isWeak =
                    melody.meter().strength(place) < 0.5 && event.duration().isLessThan(beat);
            boolean late = event.onset().times(2).isMoreThan(melody.length());
            boolean forgotten = isWeak && (late || weak++ % 3 == 2);
            if (!forgotten) {
                kept.add(event);
            }
        }
        return melody.with(new Passage<>(melody.length(), kept.size() < 2 ? melody.events() : kept));
    }

    /**
     * The head four times: whole, then without its widest leap, then only its first half, then one tone that dies away
     * (Schoenberg's liquidation: what marks it goes first).
     */
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

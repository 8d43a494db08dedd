package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * Adds tones to a line: passing tones where it moves by thirds, appoggiaturas from above where it steps down onto a beat, turns
 * around long tones. Every added tone resolves by step to a tone of the line.
 */
final class Ornaments {

    private Ornaments() {}

    /**
     * An ornamented line.
     *
     * @param density ornaments a tone, 0 to 1: spread evenly over the tones that can take one
     */
    static Melody on(Melody melody, Mode mode, double density) {
        List<Event<Tone>> plain = melody.events();
        List<Event<Tone>> events = new ArrayList<>();
        double owed = 0.5;
        for (int i = 0; i < plain.size(); i++) {
            Event<Tone> event = plain.get(i);
            Tone next = i + 1 < plain.size() ? plain.get(i + 1).value() : event.value();
            boolean touches = i + 1 < plain.size() && plain.get(i + 1).onset().equals(event.end());
            owed += density;
            boolean adorned = owed >= 1 && i + 1 < plain.size() && adorn(event, next, touches, melody, mode, events);
            if (adorned) {
                owed -= 1;
            } else {
                events.add(event);
            }
        }
        return melody.with(new Passage<>(melody.length(), events));
    }

    private static boolean adorn(
            Event<Tone> event, Tone next, boolean touches, Melody melody, Mode mode, List<Event<Tone>> events) {
        Rational beat = melody.meter().beat(0);
        int away = next.degree().steps() - event.value().degree().steps();
        boolean isLong = event.duration().compareTo(beat) >= 0;
        boolean takesTwo = event.duration().compareTo(beat.dividedBy(2)) >= 0;
        if (takesTwo && touches && Math.abs(away) == 2) {
            pass(event, between(event.value().degree(), away, mode), events);
            return true;
        }
        if (isLong && melody.meter().strength(placeOf(event, melody)) >= 0.65 && away < 0) {
            lean(event, mode, beat, events);
            return true;
        }
        if (isLong && touches) {
            turn(event, mode, beat, events);
            return true;
        }
        return false;
    }

    private static Rational placeOf(Event<Tone> event, Melody melody) {
        return event.onset().minus(melody.pickup()).mod(melody.meter().bar());
    }

    private static Degree between(Degree from, int away, Mode mode) {
        return mode.nearestMember(Degree.of(from.steps() + away / 2));
    }

    /** The second half, or the last quarter of a long tone, passes to the next tone. */
    private static void pass(Event<Tone> event, Degree between, List<Event<Tone>> events) {
        Rational last = event.duration().dividedBy(event.duration().compareTo(Rational.of(1, 2)) >= 0 ? 4 : 2);
        events.add(event.lasting(event.duration().minus(last)));
        events.add(new Event<>(event.end().minus(last), last, Tone.of(between)));
    }

    /** The tone above leans on the beat and resolves. */
    private static void lean(Event<Tone> event, Mode mode, Rational beat, List<Event<Tone>> events) {
        Degree own = event.value().degree();
        Degree above = mode.nearestMember(Degree.of(own.steps() + 1));
        Rational weight = beat.dividedBy(2);
        events.add(new Event<>(event.onset(), weight, event.value().on(above)));
        events.add(new Event<>(event.onset().plus(weight), event.duration().minus(weight), Tone.of(own)));
    }

    /** The tone, its upper neighbour, and the tone again. */
    private static void turn(Event<Tone> event, Mode mode, Rational beat, List<Event<Tone>> events) {
        Rational quick = beat.dividedBy(4);
        Degree own = event.value().degree();
        Degree above = mode.nearestMember(Degree.of(own.steps() + 1));
        Rational stay = event.duration().minus(quick.times(2));
        events.add(event.lasting(stay));
        events.add(new Event<>(event.onset().plus(stay), quick, Tone.of(above)));
        events.add(new Event<>(event.end().minus(quick), quick, Tone.of(own)));
    }
}

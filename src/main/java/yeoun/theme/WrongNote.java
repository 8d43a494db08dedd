package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Mode;
import yeoun.music.Passage;
import yeoun.music.Rational;

/** One weighty tone of a line, a semitone off and spelt as players read it. */
final class WrongNote {

    /** Semitones of the major scale. */
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};

    /** Steps whose interval has a major and a minor form. */
    private static final List<Integer> MINOR_TOO = List.of(1, 2, 5, 6);

    private WrongNote() {}

    /** The statement with its heaviest tone after the first third so many semitones off. */
    static Statement in(Statement statement, int by) {
        Melody m = statement.melody();
        int wrong = heaviest(m);
        List<Event<Tone>> events = new ArrayList<>(m.events());
        Event<Tone> event = events.get(wrong);
        Tone off = new Tone(altered(event.value().degree(), by, statement.key().mode()), true);
        events.set(wrong, new Event<>(event.onset(), event.duration(), off));
        return statement.with(m.with(new Passage<>(m.length(), events)));
    }

    /** The heaviest tone after the first third and before the last, the first of two as heavy. */
    private static int heaviest(Melody m) {
        int found = Math.min(m.size() - 1, 1);
        double heaviest = -1;
        for (int i = m.size() / 3; i < m.size() - 1; i++) {
            Event<Tone> event = m.events().get(i);
            Rational place = event.onset().minus(m.pickup()).mod(m.meter().bar());
            double weight = m.meter().strength(place) + event.duration().toDouble();
            if (weight > heaviest) {
                heaviest = weight;
                found = i;
            }
        }
        return found;
    }

    /** A semitone off, on the letter that needs the fewest accidentals: a lowered minor third is a major second. */
    private static Degree altered(Degree degree, int by, Mode mode) {
        Degree same = new Degree(degree.steps(), degree.alteration() + by);
        Degree next = new Degree(degree.steps() + by, 0);
        int wanted = mode.semitones(same);
        Degree other = new Degree(next.steps(), wanted - mode.semitones(next));
        return strange(mode.interval(other)) < strange(mode.interval(same)) ? other : same;
    }

    /** How far an interval is from the major or perfect one on its letter; a minor one is as good. */
    private static int strange(Interval interval) {
        int octaves = Math.floorDiv(interval.steps(), 7);
        int major = MAJOR[Math.floorMod(interval.steps(), 7)] + 12 * octaves;
        int off = interval.semitones() - major;
        return off == -1 && MINOR_TOO.contains(Math.floorMod(interval.steps(), 7)) ? 0 : Math.abs(off);
    }
}

package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yeoun.music.Interval;
import yeoun.support.Any;

/** Intervals are a group, map onto the line of fifths, and read back what they print. */
class IntervalLawsTest {

    private static final int SEEDS = 2000;

    @Test
    void additionIsAnAbelianGroup() {
        Any.times(SEEDS, any -> {
            Interval a = any.interval();
            Interval b = any.interval();
            Interval c = any.interval();
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
            assertEquals(a.plus(b), b.plus(a));
            assertEquals(a, a.plus(Interval.UNISON));
            assertEquals(Interval.UNISON, a.plus(a.negate()));
            assertEquals(a.plus(b.negate()), a.minus(b));
        });
    }

    @Test
    void manyTimesOverIsRepeatedAddition() {
        Any.times(SEEDS, any -> {
            Interval a = any.interval();
            int n = any.between(-5, 5);
            assertEquals(Interval.UNISON, a.times(0));
            assertEquals(a.times(n).plus(a), a.times(n + 1));
        });
    }

    @Test
    void fifthsOfASumAreTheSumOfFifths() {
        Any.times(SEEDS, any -> {
            Interval a = any.interval();
            Interval b = any.interval();
            assertEquals(a.fifths() + b.fifths(), a.plus(b).fifths());
        });
    }

    @Test
    void octavesDoNotMoveOnTheLineOfFifths() {
        Any.times(SEEDS, any -> {
            Interval a = any.interval();
            assertEquals(a.fifths(), a.simple().fifths());
            assertEquals(a.simple(), a.plus(Interval.OCTAVE).simple());
            assertTrue(a.simple().steps() >= 0 && a.simple().steps() < 7);
        });
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Any.times(SEEDS, any -> {
            Interval a = any.interval();
            assertEquals(a, Interval.parse(a.toString()));
        });
    }

    @Test
    void orderIsTotalAndAgreesWithEquality() {
        Any.times(SEEDS, any -> {
            Interval a = any.interval();
            Interval b = any.interval();
            assertEquals(a.equals(b), a.compareTo(b) == 0);
            assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
            assertTrue(a.semitones() == b.semitones() || (a.compareTo(b) < 0) == (a.semitones() < b.semitones()));
        });
    }
}

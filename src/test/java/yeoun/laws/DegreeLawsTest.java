package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yeoun.music.Degree;
import yeoun.support.Any;

/** Degrees are moved and mirrored like the tunes made of them. */
class DegreeLawsTest {

    private static final int SEEDS = 2000;

    @Test
    void transpositionsAdd() {
        Any.times(SEEDS, any -> {
            Degree d = any.degree();
            int m = any.between(-9, 9);
            int n = any.between(-9, 9);
            assertEquals(d, d.transposed(0));
            assertEquals(d.transposed(m + n), d.transposed(m).transposed(n));
        });
    }

    @Test
    void inversionIsAnInvolutionThatKeepsItsAxis() {
        Any.times(SEEDS, any -> {
            Degree d = any.degree();
            int axis = any.between(-9, 9);
            assertEquals(d, d.invertedAround(axis).invertedAround(axis));
            assertEquals(Degree.of(axis), Degree.of(axis).invertedAround(axis));
        });
    }

    @Test
    void inversionConjugatesTranspositionToItsNegative() {
        Any.times(SEEDS, any -> {
            Degree d = any.degree();
            int axis = any.between(-9, 9);
            int n = any.between(-9, 9);
            assertEquals(d.transposed(-n), d.invertedAround(axis).transposed(n).invertedAround(axis));
        });
    }

    @Test
    void aDegreeIsItsSimpleFormInItsOctave() {
        Any.times(SEEDS, any -> {
            Degree d = any.degree();
            assertEquals(d.steps(), d.simple() + 7 * d.octave());
            assertTrue(d.simple() >= 0 && d.simple() < 7);
            assertEquals(Degree.of(d.steps()), d.natural());
        });
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Any.times(SEEDS, any -> {
            Degree d = any.degree();
            assertEquals(d, Degree.parse(d.toString()));
        });
    }

    @Test
    void orderIsTotalAndAgreesWithEquality() {
        Any.times(SEEDS, any -> {
            Degree c = any.degree();
            Degree d = any.degree();
            assertEquals(c.equals(d), c.compareTo(d) == 0);
            assertEquals(Integer.signum(c.compareTo(d)), -Integer.signum(d.compareTo(c)));
            assertTrue(c.steps() == d.steps() || (c.compareTo(d) < 0) == (c.steps() < d.steps()));
        });
    }
}

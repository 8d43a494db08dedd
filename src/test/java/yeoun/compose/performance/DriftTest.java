package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.support.Any;

class DriftTest {

    private static final int LENGTH = 512;

    /** The slope of power over frequency, both as logarithms, in the mean of many drifts: −1 for 1/f, 0 for white noise. */
    private static double slope(boolean shuffled) {
        double[] power = new double[LENGTH / 2];
        for (int seed = 0; seed < 200; seed++) {
            double[] values = Drift.over((LENGTH - 1) / 16.0, new Seed(seed)).values();
            if (shuffled) {
                shuffle(values, new Seed(seed));
            }
            Complex[] waves =
                    new FastFourierTransformer(DftNormalization.STANDARD).transform(values, TransformType.FORWARD);
            for (int i = 1; i < power.length; i++) {
                power[i] += waves[i].abs() * waves[i].abs();
            }
        }
        SimpleRegression regression = new SimpleRegression();
        for (int i = 4; i < power.length; i++) {
            regression.addData(Math.log(i), Math.log(power[i]));
        }
        return regression.getSlope();
    }

    private static void shuffle(double[] values, Seed seed) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = seed.at(i).below(i + 1);
            double value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }

    @Test
    void wandersLikeOneOverF() {
        assertThat(slope(false)).isBetween(-1.25, -0.8);
    }

    @Test
    void isToldFromWhiteNoiseByThatTest() {
        assertThat(slope(true)).isCloseTo(0, within(0.1));
    }

    @Test
    void hasMeanZeroAndStandardDeviationOne() {
        double deviations = 0;
        for (int seed = 0; seed < 100; seed++) {
            double[] values = Drift.over(32, new Seed(seed)).values();
            double sum = 0;
            double squares = 0;
            for (double value : values) {
                sum += value;
                squares += value * value;
            }
            assertThat(sum / values.length).isCloseTo(0, within(1e-12));
            deviations += squares / values.length / 100;
        }
        assertThat(deviations).isBetween(0.6, 1.1);
    }

    @Test
    void hasNoLargeJumps() {
        Any.times(50, any -> {
            double[] values = Drift.over(any.number(1, 60), any.seed()).values();
            for (int i = 1; i < values.length; i++) {
                assertThat(Math.abs(values[i] - values[i - 1])).isLessThanOrEqualTo(2);
            }
        });
    }

    @Test
    void staysTheSameAsFarAsItReaches() {
        double[] shorter = Drift.over(20, new Seed(3)).values();
        double[] longer = Drift.over(40, new Seed(3)).values();
        for (int i = 1; i < shorter.length; i++) {
            assertThat(longer[i] - longer[0]).isCloseTo(shorter[i] - shorter[0], within(1e-9));
        }
    }

    @Test
    void isKnownEverywhere() {
        Drift drift = Drift.over(1, new Seed(0));
        assertThat(drift.at(-1)).isEqualTo(drift.at(0));
        assertThat(drift.at(7)).isEqualTo(drift.at(1));
        assertThat(drift.at(0.5)).isNotEqualTo(drift.at(0));
    }
}

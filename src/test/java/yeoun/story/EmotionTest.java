package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emotions stay within their space, wherever they are moved. */
class EmotionTest {

    @ParameterizedTest
    @CsvSource({
        "1.1, 0, 0, 0, 'valence is from -1 to 1, got 1.1'",
        "-1.1, 0, 0, 0, 'valence is from -1 to 1, got -1.1'",
        "0, 1.1, 0, 0, 'arousal is from -1 to 1, got 1.1'",
        "0, -1.1, 0, 0, 'arousal is from -1 to 1, got -1.1'",
        "0, 0, 1.1, 0, 'tension is from 0 to 1, got 1.1'",
        "0, 0, -0.1, 0, 'tension is from 0 to 1, got -0.1'",
        "0, 0, 0, 1.1, 'dominance is from -1 to 1, got 1.1'",
        "0, 0, 0, -1.1, 'dominance is from -1 to 1, got -1.1'",
        "NaN, 0, 0, 0, 'valence is from -1 to 1, got NaN'"
    })
    void refusesCoordinatesOutOfRange(double v, double a, double t, double d, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Emotion(v, a, t, d))
                .withMessage(message);
    }

    @Test
    void reachesToTheCorners() {
        assertThat(new Emotion(-1, -1, 0, -1)).isEqualTo(Emotion.clamped(-9, -9, -9, -9));
        assertThat(new Emotion(1, 1, 1, 1)).isEqualTo(Emotion.clamped(9, 9, 9, 9));
        assertThat(new Emotion(0.5, -0.5, 0.25, 0.75)).isEqualTo(Emotion.clamped(0.5, -0.5, 0.25, 0.75));
    }

    @Test
    void isAnywhereOnTheWayToAnother() {
        Emotion from = new Emotion(-1, 0.5, 0.25, 1);
        Emotion to = new Emotion(1, 1, 0.75, -0.5);
        assertThat(from.towards(to, 0)).isEqualTo(from);
        assertThat(from.towards(to, 1)).isEqualTo(to);
        assertThat(from.towards(to, 0.25)).isEqualTo(new Emotion(-0.5, 0.625, 0.375, 0.625));
        assertThat(from.towards(to, 3)).isEqualTo(new Emotion(1, 1, 1, -1));
    }

    @Test
    void isShiftedWithinItsRange() {
        assertThat(new Emotion(0, 0.5, 0.5, 0.25).shifted(0.25, -0.25, 0.125))
                .isEqualTo(new Emotion(0.25, 0.25, 0.625, 0.25));
        assertThat(new Emotion(0, 0.5, 0.5, 0.25).shifted(-2, 2, -2)).isEqualTo(new Emotion(-1, 1, 0, 0.25));
    }

    @Test
    void isAStraightDistanceFromAnotherWhateverTheirDominance() {
        Emotion one = new Emotion(-0.5, 0.25, 0, -1);
        Emotion other = new Emotion(0.5, -0.75, 0.5, 1);
        assertThat(one.distance(other)).isCloseTo(1.5, within(1e-15)).isEqualTo(other.distance(one));
        assertThat(one.distance(new Emotion(-0.5, 0.25, 0, 1))).isZero();
    }
}

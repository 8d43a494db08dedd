package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.story.Emotion;

class MannerTest {

    private static final Emotion SAD = new Emotion(-0.65, -0.35, 0.3, -0.4);
    private static final Emotion ANGRY = new Emotion(-0.55, 0.65, 0.7, 0.35);

    @Test
    void playsAPaletteAsItIs() {
        Manner sad = Manner.of(SAD);
        assertThat(sad.phrase()).isCloseTo(2.5, within(0.05));
        assertThat(sad.contrast()).isCloseTo(-2.0, within(0.05));
        assertThat(sad.noise()).isCloseTo(11, within(0.1));
        assertThat(Manner.of(ANGRY).phrase()).isCloseTo(-0.75, within(0.05));
        assertThat(Manner.of(Emotion.NEUTRAL).ritard()).isCloseTo(1.0, within(0.02));
    }

    @Test
    void liesBetweenPalettesWhereAnEmotionDoes() {
        Manner between = Manner.of(Emotion.NEUTRAL.towards(SAD, 0.5));
        assertThat(between.phrase()).isBetween(1.3, 2.2);
    }

    @Test
    void detachesTheAwakeAndBindsTheSleepy() {
        assertThat(Manner.of(new Emotion(0, 0.9, 0.2, 0)).share())
                .isLessThan(Manner.of(new Emotion(0, -0.9, 0.2, 0)).share());
    }

    @Test
    void changesWhereTheEmotionDoes() {
        Manners manners = new Manners(List.of(
                        new PerformanceBrief.Stretch(Rational.of(4), Rational.of(8), ANGRY),
                        new PerformanceBrief.Stretch(Rational.of(0), Rational.of(4), SAD))
                .stream()
                .sorted((x, y) -> x.from().compareTo(y.from()))
                .toList());
        assertThat(manners.at(0).phrase()).isGreaterThan(2);
        assertThat(manners.at(3.99).phrase()).isGreaterThan(2);
        assertThat(manners.at(4).phrase()).isNegative();
        assertThat(manners.at(99).phrase()).isNegative();
        assertThat(new Manners(List.of()).at(2)).isEqualTo(Manner.of(Emotion.NEUTRAL));
    }
}

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.Presets.YEOUN;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.craft.Figure;
import yeoun.music.Degree;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** How busy a line and its figure are together. */
class DensityTest {

    private static final Melody TWO_HALVES = new Melody(
            Meter.COMMON,
            Rational.ZERO,
            Passage.of(Tone.of(Degree.of(0)), Rational.of(1, 2))
                    .then(Passage.of(Tone.of(Degree.of(2)), Rational.of(1, 2))));

    private static Figure figure(String id) {
        return YEOUN.catalog().tables().figures().get(id);
    }

    @Test
    void onsetsTogetherCountOnce() {
        assertThat(Density.of(TWO_HALVES, figure("block-whole"), 60).onsetsPerSecond())
                .isEqualTo(0.5);
        assertThat(Density.of(TWO_HALVES, figure("block-quarter"), 60).onsetsPerSecond())
                .isEqualTo(1);
        assertThat(Density.of(TWO_HALVES, figure("motor"), 120).onsetsPerSecond())
                .isEqualTo(8);
    }

    @Test
    void theFigureComesNearToWhatIsWanted() {
        List<Figure> figures =
                List.of(figure("block-whole"), figure("block-quarter"), figure("motor"), figure("six-rock"));
        Density quarter = Density.of(TWO_HALVES, figure("block-quarter"), 60);
        int calm = 0;
        int busy = 0;
        for (int i = 0; i < 60; i++) {
            calm += quarter.times(0.5)
                            .figure(figures, TWO_HALVES, 60, new Seed(i))
                            .id()
                            .equals("block-whole")
                    ? 1
                    : 0;
            busy += quarter.times(4)
                            .figure(figures, TWO_HALVES, 60, new Seed(i))
                            .id()
                            .equals("motor")
                    ? 1
                    : 0;
        }
        assertThat(calm).isGreaterThan(50);
        assertThat(busy).isGreaterThan(50);
    }
}

package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yeoun.story.StyleMix.Dimension;

/** A style counts in every dimension that names no other. */
class StyleMixTest {

    @Test
    void oneStyleCountsInEveryDimension() {
        StyleMix mix = StyleMix.of("k-ballad");
        assertThat(Dimension.values())
                .allSatisfy(dimension -> assertThat(mix.of(dimension)).isEqualTo("k-ballad"));
        assertThat(mix).hasToString("k-ballad");
    }

    @Test
    void aDimensionMayNameAnother() {
        StyleMix mix =
                new StyleMix("k-ballad", new TreeMap<>(Map.of(Dimension.HARMONY, "jazz", Dimension.COLOUR, "noir")));
        assertThat(mix.of(Dimension.HARMONY)).isEqualTo("jazz");
        assertThat(mix.of(Dimension.COLOUR)).isEqualTo("noir");
        assertThat(mix.of(Dimension.RHYTHM)).isEqualTo("k-ballad");
        assertThat(mix).hasToString("k-ballad with harmony jazz, colour noir");
    }
}

package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.craft.Instrument;
import yeoun.support.Presets;

/** Short names of parts. */
class AbbreviationTest {

    @ParameterizedTest
    @CsvSource({
        "Gayageum (25 strings), Gyg.",
        "Gayageum (25 strings) II, Gyg. II",
        "Dae-ajaeng, D.-aj.",
        "Electric Piano, E. Pno.",
        "Violin II, Vln. II"
    })
    void aNameIsShortenedWordByWordAndItsAsideLeftOut(String name, String shortened) {
        assertThat(Abbreviation.of(name)).isEqualTo(shortened);
    }

    @Test
    void noInstrumentsShortNameIsCutInAnAside() {
        for (Instrument instrument :
                Presets.YEOUN.catalog().tables().instruments().all()) {
            assertThat(Abbreviation.of(instrument.name()))
                    .as(instrument.name())
                    .isNotEmpty()
                    .doesNotContain("(", ")", "-.")
                    .hasSizeLessThanOrEqualTo(12);
        }
    }
}

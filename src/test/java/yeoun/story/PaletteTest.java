package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours are read as designers write them, and palettes share them out. */
class PaletteTest {

    private static final Colour AMBER = Colour.parse("#E8A24A");
    private static final Colour NIGHT = Colour.parse("#1b2a49");

    @Test
    void aColourIsRedGreenAndBlue() {
        assertThat(AMBER).isEqualTo(new Colour(0xE8A24A));
        assertThat(AMBER.red()).isEqualTo(0xE8);
        assertThat(AMBER.green()).isEqualTo(0xA2);
        assertThat(AMBER.blue()).isEqualTo(0x4A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#FFFFFF", "#0000FF", "#00FF00", "#FF0000", "#E8A24A", "#00000A"})
    void aColourIsReadBack(String text) {
        assertThat(Colour.parse(text)).hasToString(text);
        assertThat(Colour.parse(text.toLowerCase(Locale.ROOT))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E8A24A", "#E8A24", "#E8A24AF", "#GGGGGG", "amber", " #E8A24A", "#+12345"})
    void refusesWhatIsNoColour(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.parse(text))
                .withMessage("not a colour: \"" + text + "\"; write #RRGGBB, such as #E8A24A");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000000})
    void refusesMoreThanTwentyFourBits(int rgb) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Colour(rgb))
                .withMessage("a colour has 24 bits, got " + rgb);
    }

    @Test
    void coloursAreListedByTheirBits() {
        assertThat(Stream.of(AMBER, NIGHT, new Colour(0)).sorted().toList())
                .containsExactly(new Colour(0), NIGHT, AMBER);
    }

    @Test
    void coloursWithoutSharesShareEvenly() {
        assertThat(Palette.of(List.of(AMBER, NIGHT))).isEqualTo(Palette.of(Map.of(AMBER, 1.0, NIGHT, 1.0)));
    }

    @Test
    void aPaletteMayBeEmptyAndIsNeverChanged() {
        assertThat(Palette.NONE.isEmpty()).isTrue();
        assertThat(Palette.of(List.of(AMBER)).isEmpty()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Palette.NONE.shares().put(AMBER, 1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1000.5, Double.NaN})
    void refusesSharesThatAreNone(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.of(Map.of(AMBER, share)))
                .withMessage("the share of a colour is above 0 and at most 1000, got " + share + " for #E8A24A");
    }

    @Test
    void sharesNeedNotAddUpToOne() {
        assertThat(Palette.of(Map.of(AMBER, 1000.0, NIGHT, 0.001)).shares())
                .containsExactly(Map.entry(NIGHT, 0.001), Map.entry(AMBER, 1000.0));
    }
}

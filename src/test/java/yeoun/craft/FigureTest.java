package yeoun.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Rational;

/** A figure is turned, thinned out and held without losing its length. */
class FigureTest {

    private static Figure figure(String steps) {
        return new Figure("f", "f", false, Rational.of(1, 8), List.of(steps.split(" ")), false, -1, 1, "");
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 3 2 3 2, 1 2 3 4 2 3 2 3, 1 2 3 4 - - - -",
        "* - ^ -, * - ^ ^, * - - -",
        "* ^ ^ ^, * ^ ^ ., * ^ - -"
    })
    void itsSecondHalfTurnsOrRests(String steps, String turned, String thinned) {
        assertThat(figure(steps).turned().steps()).containsExactly(turned.split(" "));
        assertThat(figure(steps).thinned().steps()).containsExactly(thinned.split(" "));
        assertThat(figure(steps).held().steps())
                .startsWith("*")
                .hasSameSizeAs(figure(steps).steps());
        assertThat(figure(steps).turned().cycle()).isEqualTo(figure(steps).cycle());
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4, 1/8", "* - - -, 1/2", "1 - - 1 . ^ - -, 1/4", "^ - . ^, 1/8"})
    void itsShortestStrokeIsFoundAcrossItsEnd(String steps, String shortest) {
        assertThat(figure(steps).shortest()).isEqualTo(Rational.parse(shortest));
    }

    @Test
    void whatIsLowMayBeHeldWhereNothingIsSilent() {
        assertThat(figure("1 ^ ^ ^").keepsItsLow()).isTrue();
        assertThat(figure("1 . ^ .").keepsItsLow()).isFalse();
    }

    @Test
    void aPatternGoesOnFromAnyStep() {
        assertThat(figure("1 2 3 4").from(2).steps()).containsExactly("3", "4", "1", "2");
    }
}

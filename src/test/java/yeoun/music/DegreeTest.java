package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scale degrees are written as musicians write them, with signs before and octave marks after the figure. */
class DegreeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "7, 6, 0",
        "#4, 3, 1",
        "b7, 6, -1",
        "bb7, 6, -2",
        "##1, 0, 2",
        "1', 7, 0",
        "3'', 16, 0",
        "'7,', -1, 0",
        "'1,', -7, 0",
        "'b7,,', -8, -1",
        "#5', 11, 1"
    })
    void isAFigureWithSignsAndOctaveMarks(String name, int steps, int alteration) {
        assertThat(Degree.parse(name)).isEqualTo(new Degree(steps, alteration)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "8", "4#", "1',", "1,'", "♭7", "x"})
    void refusesAnythingElse(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Degree.parse(name))
                .withMessage("not a scale degree: \"" + name + "\"; write 1 to 7, #4, b7, 1' or 5,");
    }

    @Test
    void isMirroredWithItsAlteration() {
        assertThat(Degree.parse("#4").invertedAround(0)).hasToString("b5,");
        assertThat(Degree.parse("3").invertedAround(4)).hasToString("7");
    }

    @Test
    void keepsItsAlterationWhenTransposed() {
        assertThat(Degree.parse("b7").transposed(2)).hasToString("b2'");
        assertThat(Degree.parse("#1").transposed(-1)).hasToString("#7,");
    }

    @Test
    void theTonicIsTheFirstDegree() {
        assertThat(Degree.TONIC).isEqualTo(Degree.of(0)).hasToString("1");
        assertThat(Degree.parse("#4").natural()).hasToString("4");
    }
}

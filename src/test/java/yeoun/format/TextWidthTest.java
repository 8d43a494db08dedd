package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"Cello, 5", "해금, 4", "가야금 2, 8", "再会, 4", "é, 1", "🎬, 2", "｜, 2", "—, 1"})
    void countsColumns(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void countsNoColumnForMarksThatCombine() {
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void cutsBetweenColumns() {
        assertThat(TextWidth.cut("해금 독주", 5)).isEqualTo("해금 ");
        assertThat(TextWidth.cut("해금", 3)).isEqualTo("해");
        assertThat(TextWidth.cut("ab", 5)).isEqualTo("ab");
    }
}

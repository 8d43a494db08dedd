package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Rational;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({
        "1, w",
        "3/4, h.",
        "1/4, q",
        "3/8, q.",
        "1/8, i",
        "1/16, s",
        "1/32, t",
        "5/4, wq",
        "7/8, h.i",
        "5/16, qs",
        "1/12, i*",
        "1/6, q*",
        "1/3, h*",
        "1/20, [1/20]"
    })
    void writesNoteValues(String length, String letters) {
        assertThat(Lengths.of(Rational.parse(length))).isEqualTo(letters);
    }
}

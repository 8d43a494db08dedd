package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.support.Any;

class LatinTest {

    @ParameterizedTest
    @CsvSource({
        "한서연, Hanseoyeon",
        "해금 독주, Haegeum Dokju",
        "가야금 2, Gayageum 2",
        "옥상 – The rooftop, Oksang - The rooftop",
        "닭, Dak",
        "바이올린, Baiollin",
        "별 리, Byeol Ri",
        "E♭ major, Eb major",
        "Frédéric, Frederic",
        "Straße, Strasse",
        "it’s, it's"
    })
    void writesNamesInLatinLetters(String name, String latin) {
        assertThat(Latin.of(name)).isEqualTo(latin);
    }

    @Test
    void readsHangulThatIsSpelledInSingleLetters() {
        assertThat(Latin.of("\u1112\u1161\u11ab")).isEqualTo("Han");
    }

    @Test
    void leavesOutWhatHasNoLatinForm() {
        assertThat(Latin.of("🎬 재회 再会")).isEqualTo("Jaehoe");
        assertThat(Latin.of("再会")).isEmpty();
    }

    @Test
    void isPrintableAsciiForAnyText() {
        Any.times(300, any -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append((char) any.between(0, 0xFFFF));
            }
            assertThat(Latin.of(text.toString())).matches("[ -~]*");
        });
    }
}

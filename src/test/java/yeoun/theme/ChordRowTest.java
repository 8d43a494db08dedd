package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of chords is read as lead sheets write it. */
class ChordRowTest {

    @ParameterizedTest
    @CsvSource({
        "Am7 | Fmaj7 G, Am7 | Fmaj7 G",
        "| C△7 / / G | % |, Cmaj7 / / G | Cmaj7 / / G",
        "|| Am | / || N.C. | nc ||, Am | Am | N.C. | N.C.",
        "B♭-7 E♭7/G ‖ F♯ø, Bbm7 Eb7/G | F#m7b5",
        "C G / N.C., C G / N.C."
    })
    void isReadAsItIsWritten(String written, String printed) {
        assertThat(ChordRow.parse(written)).hasToString(printed);
        assertThat(ChordRow.parse(printed)).isEqualTo(ChordRow.parse(written));
    }

    @Test
    void fillsAFormOfItsLengthOrComesAround() {
        ChordRow loop = ChordRow.parse("C | F");
        assertThat(loop.fills(2)).isTrue();
        assertThat(loop.suits(2)).isFalse();
        assertThat(loop.suits(8)).isTrue();
        assertThat(loop.fills(5)).isFalse();
        assertThat(ChordRow.parse("C | F | G | C | F").suits(10)).isFalse();
        assertThat(ChordRow.lengthsFor(8)).containsExactly(1, 2, 4, 8);
        assertThat(ChordRow.lengthsFor(9)).containsExactly(1, 3, 9);
    }

    @ParameterizedTest
    @CsvSource({"/ C, goes on", "% | C, repeats", "N.C., N.C. only", "C | | G, empty", "C X, not a note name"})
    void saysWhatIsWrong(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChordRow.parse(text))
                .withMessageContaining(why);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChordRow.parse("C ".repeat(17)))
                .withMessageContaining("at most 16");
    }
}

package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Modes;

/** Melodies in JFugue's notation. */
class NoteTextTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);

    private static Melody parse(String text) {
        return NoteText.parse(text, C, Meter.COMMON, Rational.ZERO);
    }

    @Test
    void middleCIsC5() {
        assertThat(parse("C5q D5q").degrees()).hasToString("[1, 2]");
        assertThat(parse("B4q C6q F#5q").degrees()).hasToString("[7,, 1', #4]");
    }

    @ParameterizedTest
    @CsvSource({
        "w, 1",
        "h., 3/4",
        "q.., 7/16",
        "qi, 3/8",
        "t, 1/32",
        "q*, 1/6",
        "i*, 1/12",
        "h*, 1/3",
        "/5/96, 5/96",
        "ww, 2"
    })
    void lengthsAreLettersDotsTripletsOrFractions(String written, String length) {
        assertThat(parse("C5" + written).length()).isEqualTo(Rational.parse(length));
        assertThat(parse("R" + written).length()).isEqualTo(Rational.parse(length));
    }

    @Test
    void aTiedNoteIsOneNote() {
        Melody tied = parse("C5h- C5-q- C5-q D5q");
        assertThat(tied).isEqualTo(parse("C5w D5q"));
    }

    @Test
    void aLoudNoteIsAccented() {
        assertThat(parse("C5qa100 D5qa99").degrees()).hasSize(2);
        assertThat(parse("C5qa100 D5qa99").events().get(0).value().accented()).isTrue();
        assertThat(parse("C5qa100 D5qa99").events().get(1).value().accented()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H5q", "C5", "C5x", "q", "C5/1/0", "C5/0/4", "R-q", "Rq-", "Rqa100", "c5q"})
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> parse("C5q " + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C5q- D5-q", "C5q- C5q", "C5-q", "C5q- Rq", "C5q-", "C5q D5-q"})
    void aTieLeadsToTheSamePitch(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tied note goes on");
    }
}

package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Note names have a letter, signs, a place on the line of fifths and a key of the keyboard. */
class PitchClassTest {

    @ParameterizedTest
    @CsvSource({
        "C, 0, 0, 0, 0",
        "G, 1, 4, 0, 7",
        "D, 2, 1, 0, 2",
        "A, 3, 5, 0, 9",
        "E, 4, 2, 0, 4",
        "B, 5, 6, 0, 11",
        "F, -1, 3, 0, 5",
        "F#, 6, 3, 1, 6",
        "C#, 7, 0, 1, 1",
        "B#, 12, 6, 1, 0",
        "F##, 13, 3, 2, 7",
        "Bb, -2, 6, -1, 10",
        "Eb, -3, 2, -1, 3",
        "Ab, -4, 5, -1, 8",
        "Db, -5, 1, -1, 1",
        "Gb, -6, 4, -1, 6",
        "Cb, -7, 0, -1, 11",
        "Fb, -8, 3, -1, 4",
        "Bbb, -9, 6, -2, 9"
    })
    void isAPlaceOnTheLineOfFifths(String name, int fifths, int letter, int alteration, int semitone) {
        PitchClass pitchClass = PitchClass.parse(name);
        assertThat(pitchClass).isEqualTo(new PitchClass(fifths)).hasToString(name);
        assertThat(pitchClass.letter()).isEqualTo(letter);
        assertThat(pitchClass.alteration()).isEqualTo(alteration);
        assertThat(pitchClass.semitone()).isEqualTo(semitone);
    }

    @ParameterizedTest
    @CsvSource({"E♭, Eb", "F♯, F#", "C♯♯, C##", "Bb♭, Bbb", "C#b, C"})
    void readsPrintersSignsAndMixtures(String written, String printed) {
        assertThat(PitchClass.parse(written)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H", "c", "#C", "Cx", "C4", "C #"})
    void refusesWhatIsNoName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PitchClass.parse(name))
                .withMessage("not a note name: \"" + name + "\"; write C, F# or Bb");
    }

    @ParameterizedTest
    @CsvSource({"C, G, P5", "G, C, P4", "C, B#, A7", "B#, C, d2", "E, Eb, -A1", "F, B, A4", "B, F, d5", "A, F#, M6"})
    void theIntervalBetweenNamesIsSimple(String from, String to, String interval) {
        assertThat(PitchClass.parse(to).minus(PitchClass.parse(from))).hasToString(interval);
    }

    @Test
    void enharmonicNamesSoundAlikeAndAreNotEqual() {
        PitchClass fSharp = PitchClass.parse("F#");
        PitchClass gFlat = PitchClass.parse("Gb");
        assertThat(fSharp.soundsLike(gFlat)).isTrue();
        assertThat(fSharp).isNotEqualTo(gFlat);
        assertThat(fSharp.soundsLike(PitchClass.parse("G"))).isFalse();
    }

    @Test
    void ordersFromFlatsToSharps() {
        assertThat(Stream.of("C", "F#", "Bb", "F")
                        .map(PitchClass::parse)
                        .sorted()
                        .toList())
                .hasToString("[Bb, F, C, F#]");
    }
}

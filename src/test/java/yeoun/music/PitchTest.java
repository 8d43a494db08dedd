package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitches are written with the octave of their letter, and spelled near a tonic when they come as numbers. */
class PitchTest {

    @ParameterizedTest
    @CsvSource({
        "C4, 60, 4",
        "A4, 69, 4",
        "C0, 12, 0",
        "C-1, 0, -1",
        "G9, 127, 9",
        "B3, 59, 3",
        "B#3, 60, 3",
        "Cb4, 59, 4",
        "F#5, 78, 5",
        "Gb5, 78, 5",
        "Bb3, 58, 3",
        "Eb-1, 3, -1",
        "Abb4, 67, 4",
        "Bb-2, -2, -2"
    })
    void belongsToTheOctaveOfItsLetter(String name, int midi, int octave) {
        Pitch pitch = Pitch.parse(name);
        assertThat(pitch.midi()).isEqualTo(midi);
        assertThat(pitch.octave()).isEqualTo(octave);
        assertThat(pitch).hasToString(name);
    }

    @Test
    void readsPrintersSigns() {
        assertThat(Pitch.parse("E♭-1")).isEqualTo(Pitch.parse("Eb-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C--1", "C4-", "F#", "C99999999999"})
    void refusesWhatHasNoOctave(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pitch.parse(name))
                .withMessage("not a pitch: \"" + name + "\"; write C4, F#5 or Bb3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "H4", "4C4", "c4"})
    void refusesWhatHasNoName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pitch.parse(name))
                .withMessageContaining("not a note name");
    }

    @ParameterizedTest
    @CsvSource({
        "C, C Db D Eb E F F# G Ab A Bb B",
        "Eb, C Db D Eb Fb F Gb G Ab A Bb Cb",
        "E, C C# D D# E F F# G G# A A# B",
        "F#, B# C# D D# E E# F# G G# A A# B",
        "Gb, C Db Ebb Eb Fb F Gb Abb Ab Bbb Bb Cb"
    })
    void numbersAreSpelledNearTheTonic(String tonic, String names) {
        List<String> spelled = IntStream.range(60, 72)
                .mapToObj(midi -> Pitch.ofMidi(midi, PitchClass.parse(tonic)).pitchClass())
                .map(PitchClass::toString)
                .toList();
        assertThat(String.join(" ", spelled)).isEqualTo(names);
    }

    @Test
    void aSpellingAcrossTheOctaveLineKeepsItsSound() {
        assertThat(Pitch.ofMidi(60, PitchClass.parse("F#"))).hasToString("B#3");
        assertThat(Pitch.ofMidi(59, PitchClass.parse("Gb"))).hasToString("Cb4");
        assertThat(Pitch.ofMidi(0, PitchClass.C)).hasToString("C-1");
    }

    @Test
    void ordersBySoundThenBySpelling() {
        assertThat(Stream.of("D4", "C#4", "Db4", "B#3", "C4")
                        .map(Pitch::parse)
                        .sorted()
                        .toList())
                .hasToString("[B#3, C4, C#4, Db4, D4]");
    }
}

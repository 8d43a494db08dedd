package yeoun.craft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Pitch;

/** Chords of guitars lie within one position. */
class FretboardTest {

    private static List<Integer> midi(String names) {
        return Stream.of(names.split(" ")).map(name -> Pitch.parse(name).midi()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E2 B2 E3 G#3 B3 E4", "C3 E3 G3 C4 E4", "G3 C4 F4", "D3 A3 C4 F4"})
    void openChordsAndDropTwoAreHeld(String names) {
        assertThat(Fretboard.canHold(midi(names))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eb3 G3 Bb3 C4", "Db4 F4 Ab4 Bb4", "E3 G#3 A3"})
    void closeSeventhsWithASecondOnTopAreNot(String names) {
        assertThat(Fretboard.canHold(midi(names))).isFalse();
    }
}

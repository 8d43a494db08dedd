package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.score.Note;

/** A keyboard part is divided between two hands as a pianist would. */
class HandsTest {

    private static final List<Rational> BARS = List.of(at(0, 1), at(1, 1), at(2, 1));

    private static List<Note> parted(String text) {
        List<Note> notes = Hands.part(line(text), BARS);
        assertThat(notes.stream().map(n -> n.inVoice(1))).isEqualTo(line(text));
        return notes;
    }

    private static List<Integer> voices(String text) {
        return parted(text).stream().map(Note::voice).toList();
    }

    @Test
    void anArpeggioAcrossMiddleCStaysInOneHand() {
        assertThat(voices("E2 1/8, B2 1/8, G3 1/8, D4 1/8, B2 1/8, D4 1/8, G3 1/8, B2 1/8"))
                .containsOnly(2);
    }

    @Test
    void bassAndChordInTurnAreTwoHands() {
        assertThat(parted("C2 1/8, C4+E4+G4 1/8, C2 1/8, C4+E4+G4 1/8, C2 1/8, C4+E4+G4 1/8, C2 1/8, C4+E4+G4 1/8"))
                .allMatch(n -> n.voice() == (n.pitch().midi() < 48 ? 2 : 1));
    }

    @Test
    void aCloseChordIsNotTornApart() {
        assertThat(parted("E2+F3+G3+B3 1/4, F3+G3+B3 1/4, F3+G3+B3 1/4, F3+G3+B3 1/4"))
                .filteredOn(n -> n.pitch().midi() > 50)
                .extracting(Note::voice)
                .hasSize(12)
                .containsOnly(1);
    }

    @Test
    void noHandIsAskedForMoreThanItReaches() {
        assertThat(parted("C3+G3+E4+G4+C5 1"))
                .allMatch(n -> n.voice() == (n.pitch().midi() < 60 ? 2 : 1));
    }

    @Test
    void nothingIsNothing() {
        assertThat(Hands.part(List.of(), BARS)).isEmpty();
    }
}

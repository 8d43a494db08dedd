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
    void aWideArpeggioIsGivenOverOnceAfterItsBass() {
        assertThat(voices("C3 1/8, A3 1/8, E3 1/8, C4 1/8, A3 1/8, C4 1/8, E3 1/8, A3 1/8,"
                        + "A2 1/8, A3 1/8, F3 1/8, C4 1/8, A3 1/8, C4 1/8, F3 1/8, A3 1/8"))
                .containsExactly(2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void aFigureInOneRegisterStaysInOneHand() {
        assertThat(voices("C4 1/8, E4 1/8, C4 1/8, E4 1/8, C4 1/8, E4 1/8, C4 1/8, E4 1/8,"
                        + "B3 1/8, D4 1/8, B3 1/8, D4 1/8, B3 1/8, D4 1/8, B3 1/8, D4 1/8"))
                .containsOnly(1);
    }

    @Test
    void aBassInTurnWithLowChordsKeepsTheLeftHandFromThem() {
        assertThat(voices("A2 1/8, F3+A3+C4 1/8, A2 1/8, F3+A3+C4 1/8, A2 1/8, F3+A3+C4 1/8, A2 1/8, F3+A3+C4 1/8"))
                .containsExactly(2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1);
    }

    @Test
    void fullChordsAreSharedAndNeverFlipFromHandToHand() {
        List<Note> notes = parted("D3+F3+A3+C4 1/2, E3+A3+C4 1/2, F3+G3+B3+D4 1/2, C3+E3+G3+C4 1/2");
        for (int chord = 0; chord < 4; chord++) {
            Rational onset = at(chord, 2);
            List<Integer> hands = notes.stream()
                    .filter(n -> n.onset().equals(onset))
                    .map(Note::voice)
                    .toList();
            assertThat(hands).startsWith(2).endsWith(1);
            assertThat(hands.stream().filter(hand -> hand == 2).count()).isLessThanOrEqualTo(hands.size() / 2);
        }
    }

    @Test
    void aChordAboveMiddleCIsTheRightHandsWhileTheLeftHasTheBass() {
        assertThat(parted("G2 1/8, E3 1/8, G3 1/8, C4 1/8, E4 1/8, E4+G4+C5 3/8"))
                .filteredOn(n -> n.pitch().midi() >= 64)
                .extracting(Note::voice)
                .hasSize(4)
                .containsOnly(1);
    }

    @Test
    void bassAndChordInTurnAreTwoHands() {
        assertThat(parted("C2 1/8, C4+E4+G4 1/8, C2 1/8, C4+E4+G4 1/8, C2 1/8, C4+E4+G4 1/8, C2 1/8, C4+E4+G4 1/8"))
                .allMatch(n -> n.voice() == (n.pitch().midi() < 48 ? 2 : 1));
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

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.craft.Instrument;
import yeoun.score.Note;
import yeoun.support.SamplePieces;

/** A doubling stands in the register of who plays it. */
class SecondVoiceTest {

    private static int away(String tune, Instrument player) {
        List<Note> notes = line(tune);
        List<Note> second = SecondVoice.octaves(notes, player);
        assertThat(second).hasSameSizeAs(notes);
        return second.get(0).pitch().midi() - notes.get(0).pitch().midi();
    }

    @Test
    void aCelloDoublesNoTuneAboveIt() {
        assertThat(away("C4 1/4, E4 1/4, G4 1/2", SamplePieces.CELLO)).isNegative();
        assertThat(away("A4 1/4, C5 1/4, E5 1/2", SamplePieces.CELLO)).isNegative();
    }

    @Test
    void whereThereIsNoRoomBelowItPlaysInUnison() {
        assertThat(away("C4 1/4, C2 1/4, G4 1/4, A5 1/4, B5 1/4, A5 1/4", SamplePieces.CELLO))
                .isZero();
    }

    @Test
    void aHigherPlayerMayDoubleAbove() {
        assertThat(away("C4 1/4, E4 1/4, G3 1/2", SamplePieces.VIOLIN)).isPositive();
    }
}

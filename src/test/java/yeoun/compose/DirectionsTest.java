package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.score.Dynamic;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.support.SamplePieces;

/** Directions are written where somebody plays. */
class DirectionsTest {

    private static List<PartMark> settled(String notes, PartMark... marks) {
        Part part = SamplePieces.part("Cello", SamplePieces.CELLO, Part.Role.PAD, line(notes), marks);
        return Directions.settle(part).marks();
    }

    @Test
    void aLevelWaitsForTheFirstNote() {
        assertThat(settled("R 1, C3 1", new PartMark.Level(at(0, 1), Dynamic.P)))
                .containsExactly(new PartMark.Level(at(1, 1), Dynamic.P));
    }

    @Test
    void aLevelOverAHeldNoteStays() {
        PartMark level = new PartMark.Level(at(1, 2), Dynamic.P);
        assertThat(settled("C3 1", level)).containsExactly(level);
    }

    @Test
    void aLevelThatAnotherReplacesBeforeANoteIsLeftOut() {
        PartMark loud = new PartMark.Level(at(1, 1), Dynamic.F);
        assertThat(settled("R 1, C3 1", new PartMark.Level(at(0, 1), Dynamic.P), loud))
                .containsExactly(loud);
    }

    @Test
    void aHairpinBeginsAndEndsWithTheNotes() {
        PartMark pin = new PartMark.Hairpin(at(0, 1), at(4, 1), true);
        assertThat(settled("R 1, C3 1, R 2", pin)).containsExactly(new PartMark.Hairpin(at(1, 1), at(2, 1), true));
        assertThat(settled("R 4, C3 1", pin)).isEmpty();
    }

    @Test
    void aHairpinSpansShortRests() {
        PartMark pin = new PartMark.Hairpin(at(1, 2), at(2, 1), true);
        assertThat(settled("C3 1/4, R 1/2, C3 1/2, R 3/4, C3 1", pin)).containsExactly(pin);
    }

    @Test
    void whoEntersAtTheEndOfAHairpinEntersAtItsGoal() {
        PartMark pin = new PartMark.Hairpin(at(1, 2), at(5, 4), true);
        assertThat(settled(
                        "R 1, C3 2",
                        new PartMark.Level(at(0, 1), Dynamic.P),
                        pin,
                        new PartMark.Level(at(5, 4), Dynamic.MF)))
                .containsExactly(new PartMark.Level(at(1, 1), Dynamic.MF));
    }

    @Test
    void aGoalOverSilenceIsSaidWithTheLastNoteBefore() {
        PartMark pin = new PartMark.Hairpin(at(0, 1), at(3, 1), true);
        assertThat(settled("C3 1, C3 1, R 2", pin, new PartMark.Level(at(3, 1), Dynamic.F)))
                .containsExactly(
                        new PartMark.Hairpin(at(0, 1), at(1, 1), true), new PartMark.Level(at(1, 1), Dynamic.F));
    }

    @Test
    void aLevelIsSaidOnceUnlessAHairpinWentBetween() {
        PartMark first = new PartMark.Level(at(0, 1), Dynamic.P);
        PartMark again = new PartMark.Level(at(1, 1), Dynamic.P);
        assertThat(settled("C3 2", first, again)).containsExactly(first);
        PartMark pin = new PartMark.Hairpin(at(1, 2), at(1, 1), true);
        assertThat(settled("C3 2", first, pin, again)).containsExactly(first, pin, again);
    }

    @Test
    void otherDirectionsStay() {
        PartMark words = new PartMark.Words(at(0, 1), "lontano");
        assertThat(settled("R 1, C3 1", words)).containsExactly(words);
    }
}

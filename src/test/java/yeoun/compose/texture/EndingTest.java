package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.line;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** Endings spread, climb or resolve, and sound to the end. */
class EndingTest {

    private static final Key C = SamplePieces.key("C", Modes.IONIAN);
    private static final BarSpan BAR = new BarSpan(Rational.ZERO, Rational.ONE, Rational.ZERO, Meter.COMMON);
    private static final ChordSpan CHORD = new ChordSpan(
            Rational.ZERO,
            Rational.ONE,
            Chord.parse("C"),
            Stream.of("C3", "G3", "C4", "E4").map(Pitch::parse).toList());

    private static List<Note> ending(BarPlay kind, Instrument player, String tune) {
        return new Ending(C, player, 70, new Sounding(line(tune))).notes(kind, BAR, CHORD);
    }

    @Test
    void aSpreadChordRisesAndStays() {
        List<Note> notes = ending(BarPlay.ROLLED, SamplePieces.PIANO, "C5 1/1");
        assertThat(notes).isSorted();
        assertThat(notes.get(notes.size() - 1).end()).isEqualTo(Rational.ONE);
        assertThat(notes.stream().map(Note::onset).distinct().count()).isGreaterThan(2);
        assertThat(notes.get(notes.size() - 1).pitch()).isEqualTo(Pitch.parse("C5"));
    }

    @Test
    void theNinthIsOnTopOnlyWhereTheChordHasIt() {
        ChordSpan ninth = new ChordSpan(Rational.ZERO, Rational.ONE, Chord.parse("Cadd9"), CHORD.voices());
        Ending ending = new Ending(C, SamplePieces.PIANO, 70, new Sounding(line("C5 1/1")));
        assertThat(ending.notes(BarPlay.ROLLED, BAR, ninth))
                .anyMatch(n -> n.pitch().midi() % 12 == 2);
        assertThat(ending.notes(BarPlay.ROLLED, BAR, CHORD))
                .noneMatch(n -> n.pitch().midi() % 12 == 2);
    }

    @Test
    void anArpeggioClimbsHigherThanTheChordAndStays() {
        List<Note> notes = ending(BarPlay.CLIMBING, SamplePieces.PIANO, "C5 1/1");
        int highest = notes.stream().mapToInt(n -> n.pitch().midi()).max().orElseThrow();
        assertThat(highest).isGreaterThan(64);
        assertThat(notes).anyMatch(n -> n.pitch().midi() == highest && n.end().equals(Rational.ONE));
    }

    @Test
    void inASwellOneVoiceComesAStepLate() {
        List<Note> notes = ending(BarPlay.SWELLING, SamplePieces.STRINGS, "G4 1/1");
        List<Note> late = notes.stream().filter(n -> n.onset().isPositive()).toList();
        assertThat(late).hasSize(1);
        Note resolution = late.get(0);
        assertThat(notes)
                .anyMatch(n -> n.end().equals(resolution.onset())
                        && n.pitch().midi() == resolution.pitch().midi() + 2);
        assertThat(CHORD.voices()).contains(resolution.pitch());
    }

    @Test
    void aSpreadChordIsBuiltInSlowSteps() {
        List<Note> notes = ending(BarPlay.ROLLED, SamplePieces.PIANO, "C5 1/1");
        assertThat(notes).allMatch(n -> n.onset().isMultipleOf(Rational.of(1, 4)));
        assertThat(notes).allMatch(n -> n.end().equals(Rational.ONE));
    }

    @Test
    void aChordCutOffIsShort() {
        List<Note> notes = ending(BarPlay.CUT, SamplePieces.PIANO, "C5 1/1");
        assertThat(notes).hasSize(CHORD.voices().size());
        assertThat(notes).allMatch(n -> n.end().equals(Rational.of(1, 4)));
    }

    @Test
    void aShortLastChordIsOnlyStruck() {
        ChordSpan brief = new ChordSpan(Rational.of(3, 4), Rational.ONE, Chord.parse("C"), CHORD.voices());
        assertThat(new Ending(C, SamplePieces.PIANO, 70, new Sounding(line("C5 1/1")))
                        .notes(BarPlay.ROLLED, BAR, brief))
                .isEmpty();
    }
}

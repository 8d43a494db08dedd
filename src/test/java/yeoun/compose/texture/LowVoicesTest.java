package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.PartMark;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** What is low: who plays it, how it leads on, and how it is written. */
class LowVoicesTest {

    private static final Key C = SamplePieces.key("C", Modes.IONIAN);

    private static ChordSpan chord(int bar, String chord, String voices) {
        List<Pitch> pitches = Stream.of(voices.split(" ")).map(Pitch::parse).toList();
        return new ChordSpan(Rational.of(bar), Rational.of(bar + 1), Chord.parse(chord), pitches);
    }

    private static Pitch low(Instrument player, String voices) {
        List<ChordSpan> chords = List.of(chord(0, "C", voices));
        return new AboveTheBass(player)
                .voices(chords, List.of(Pitch.parse("C2")))
                .get(0)
                .voices()
                .get(0);
    }

    @Test
    void aPianistLeavesTheRootToTheBass() {
        assertThat(low(SamplePieces.PIANO, "C2 E4 G4 C5").pitchClass().toString())
                .isNotEqualTo("C");
    }

    @Test
    void aSectionDoublesItAnOctaveHigher() {
        assertThat(low(SamplePieces.STRINGS, "C2 E4 G4 C5")).isEqualTo(Pitch.parse("C3"));
    }

    @Test
    void aFullChordNeedsNoOtherLowVoice() {
        assertThat(low(SamplePieces.PIANO, "C2 E3 G3 B3 D4")).isEqualTo(Pitch.parse("E3"));
    }

    @ParameterizedTest
    @CsvSource({"C, Am, C3, A2, B2", "C, F, C3, F3, E3", "C, C, C3, C3, ''", "C, Dm, C3, D3, ''"})
    void theBassStepsIntoTheNextChordOrStays(String first, String second, String from, String to, String between) {
        Optional<Pitch> led = new Approach(C).between(Pitch.parse(from), Pitch.parse(to), Chord.parse(first));
        assertThat(led.map(Pitch::toString).orElse("")).isEqualTo(between);
        List<ChordSpan> chords = List.of(chord(0, first, from + " G4"), chord(1, second, to + " A4"));
        Figure figure = new Figure("f", "f", false, Rational.of(1, 4), List.of("1", "-", "-", "a"), false, -1, 1, "");
        BarSpan bar = new BarSpan(Rational.ZERO, Rational.ONE, Rational.ZERO, Meter.COMMON);
        List<Note> notes = new FigurePlayer(figure, SamplePieces.BASS, C).play(List.of(bar), chords);
        assertThat(notes)
                .extracting(n -> n.pitch().toString())
                .hasSize(between.isEmpty() ? 1 : 2)
                .startsWith(from);
        assertThat(notes.get(notes.size() - 1).end()).isEqualTo(Rational.ONE);
    }

    @Test
    void aChordBeginsOnItsBassWhateverTheFigureHasThere() {
        ChordSpan first = new ChordSpan(
                Rational.ZERO,
                Rational.of(1, 2),
                Chord.parse("C"),
                chord(0, "C", "C3 G4").voices());
        ChordSpan second = new ChordSpan(
                Rational.of(1, 2),
                Rational.ONE,
                Chord.parse("F"),
                chord(0, "F", "F2 A4").voices());
        Figure half = new Figure("f", "f", false, Rational.of(1, 4), List.of("1", "-", "f", "-"), false, -1, 1, "");
        BarSpan bar = new BarSpan(Rational.ZERO, Rational.ONE, Rational.ZERO, Meter.COMMON);
        assertThat(new FigurePlayer(half, SamplePieces.BASS, C).play(List.of(bar), List.of(first, second)))
                .extracting(n -> n.pitch().toString())
                .containsExactly("C3", "F2");
    }

    @Test
    void whatThePedalHoldsIsWrittenAsHeldUpToTheNextNoteOfTheHand() {
        List<Note> parted = line("C2 1/8, E4 1/8, G4 1/4, G2 1/8, E4 3/8").stream()
                .map(n -> n.inVoice(n.pitch().midi() < 48 ? 2 : 1))
                .toList();
        List<PartMark.Pedal> pedal = List.of(new PartMark.Pedal(Rational.ZERO, Rational.ONE));
        assertThat(HeldLow.write(parted, pedal))
                .filteredOn(n -> n.voice() == 2)
                .extracting(Note::duration)
                .containsExactly(Rational.of(1, 2), Rational.of(1, 2));
        assertThat(HeldLow.write(parted, List.of())).isEqualTo(parted);
    }

    @Test
    void theLeftHandsShareOfAShortChordIsAsShortAsTheChord() {
        List<Note> parted = line("F3+A3+C4+E4 1/4, F3+A3+C4+E4 1/4").stream()
                .map(n -> n.inVoice(n.pitch().midi() < 55 ? 2 : 1))
                .toList();
        List<PartMark.Pedal> pedal = List.of(new PartMark.Pedal(Rational.ZERO, Rational.ONE));
        assertThat(HeldLow.write(parted, pedal)).isEqualTo(parted);
    }
}

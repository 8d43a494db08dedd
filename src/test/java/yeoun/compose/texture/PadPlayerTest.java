package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** A pad is few voices in open position, where others leave room, and one inner voice moves. */
class PadPlayerTest {

    private static final Key C = SamplePieces.key("C", Modes.IONIAN);
    private static final Sounding NOBODY = new Sounding(List.of());

    private static List<ChordSpan> chords(String... names) {
        List<ChordSpan> chords = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Chord chord = Chord.parse(names[i]);
            List<Pitch> voices = List.of(chord.bass().inOctave(2), chord.root().inOctave(4));
            chords.add(new ChordSpan(Rational.of(i), Rational.of(i + 1), chord, voices));
        }
        return chords;
    }

    private static List<Note> pad(List<ChordSpan> chords, Sounding tune, Sounding others) {
        return new PadPlayer(SamplePieces.STRINGS, 3, 0).play(chords, C, Meter.COMMON, tune, others);
    }

    private static List<Integer> at(List<Note> notes, int bar) {
        Rational from = Rational.of(bar);
        return notes.stream()
                .filter(n -> n.onset().compareTo(from) <= 0 && n.end().isMoreThan(from))
                .map(n -> n.pitch().midi())
                .sorted()
                .toList();
    }

    @Test
    void itsVoicesAreFewAndOpen() {
        for (int bar = 0; bar < 3; bar++) {
            List<Integer> voices = at(pad(chords("C", "Am", "F"), NOBODY, NOBODY), bar);
            assertThat(voices).hasSize(3);
            assertThat(voices.get(1) - voices.get(0)).isGreaterThanOrEqualTo(5);
            assertThat(voices.get(2) - voices.get(1)).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void whatCanStayStays() {
        List<Note> notes = pad(chords("C", "Am"), NOBODY, NOBODY);
        assertThat(notes).filteredOn(n -> n.duration().equals(Rational.of(2))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void itsVoicesAreAsManyOverEveryChordEvenOverAFifth() {
        List<Note> notes = pad(chords("C5", "Fmaj7", "Dm7", "G7", "Esus4", "C5"), NOBODY, NOBODY);
        for (int bar = 0; bar < 6; bar++) {
            assertThat(at(notes, bar)).as("bar " + bar).hasSize(3);
        }
    }

    @Test
    void itsHighestVoiceNeverLeapsWhereItNeedNot() {
        Sounding tune = new Sounding(line("E5 1/1, C5 1/1, A4 1/1, D5 1/1, B4 1/1, C5 1/1"));
        Sounding figure = new Sounding(
                line("C4+E4+G4 1/1, A3+C4+F4 1/1, D4+F4+A4 1/1, G3+B3+F4 1/1, E4+A4+B4 1/1, C4+E4+G4 1/1"));
        List<Note> notes = pad(chords("C", "Fmaj7", "Dm7", "G7", "Esus4", "C"), tune, figure);
        for (int bar = 1; bar < 6; bar++) {
            List<Integer> before = at(notes, bar - 1);
            List<Integer> here = at(notes, bar);
            assertThat(Math.abs(here.get(here.size() - 1) - before.get(before.size() - 1)))
                    .as("into bar " + bar)
                    .isLessThanOrEqualTo(4);
        }
    }

    @Test
    void itDoesNotSoundWhatAnotherSounds() {
        List<Integer> alone = at(pad(chords("C"), NOBODY, NOBODY), 0);
        String same = alone.stream()
                .map(m -> Pitch.ofMidi(m, C.tonic()).toString())
                .reduce((a, b) -> a + "+" + b)
                .orElseThrow();
        List<Integer> beside = at(pad(chords("C"), NOBODY, new Sounding(line(same + " 1/1"))), 0);
        assertThat(beside).isNotEqualTo(alone);
    }

    @Test
    void itStandsClearOfTheTune() {
        Sounding tune = new Sounding(line("C5 1/4, E5 1/4, G4 1/4, A4 1/4"));
        assertThat(at(pad(chords("C"), tune, NOBODY), 0)).allMatch(midi -> midi < 67);
    }

    @Test
    void aTonePreparedResolvesLate() {
        List<ChordSpan> chords = chords("F", "C");
        List<int[]> line = List.of(new int[] {60, 65, 69}, new int[] {55, 64, 67});
        List<InnerMotion.Tone> inner = new InnerMotion(C, Meter.COMMON, NOBODY, NOBODY, false)
                .move(chords, line)
                .get(1);
        assertThat(inner.stream()
                        .map(t -> t.pitch().toString() + " " + t.onset())
                        .toList())
                .contains("F4 1", "E4 3/2");
    }

    @Test
    void nothingIsHeldOverAgainstTheTune() {
        List<ChordSpan> chords = chords("F", "C");
        List<int[]> line = List.of(new int[] {60, 65, 69}, new int[] {55, 64, 67});
        Sounding tune = new Sounding(line("C5 1/1, E5 1/1"));
        List<List<InnerMotion.Tone>> voices = new InnerMotion(C, Meter.COMMON, tune, NOBODY, false).move(chords, line);
        assertThat(voices.get(1)).extracting(t -> t.pitch().toString()).containsExactly("F4", "E4");
    }

    @Test
    void aToneOfTheKeyPassesBetweenTonesAThirdApart() {
        List<int[]> line = List.of(new int[] {55, 64, 72}, new int[] {55, 60, 72});
        List<InnerMotion.Tone> inner = new InnerMotion(C, Meter.COMMON, NOBODY, NOBODY, false)
                .move(chords("C", "C/E"), line)
                .get(1);
        assertThat(inner).extracting(t -> t.pitch().toString()).containsExactly("E4", "D4", "C4");
        assertThat(Stream.of(inner.get(1).onset())).containsExactly(Rational.of(3, 4));
    }

    @Test
    void nothingPassesThroughWhatAnotherPlayerSounds() {
        List<int[]> line = List.of(new int[] {55, 64, 72}, new int[] {55, 60, 72});
        Sounding others = new Sounding(line("D4 1/1, C4 1/1"));
        List<InnerMotion.Tone> inner = new InnerMotion(C, Meter.COMMON, NOBODY, others, false)
                .move(chords("C", "C/E"), line)
                .get(1);
        assertThat(inner).extracting(t -> t.pitch().toString()).containsExactly("E4", "C4");
    }

    @Test
    void itDoesWithoutAThirdThatRubsWithAHeldFourth() {
        Sounding tune = new Sounding(line("F5 1/1, C5 1/1"));
        assertThat(at(pad(chords("C", "F"), tune, NOBODY), 0)).hasSize(3).noneMatch(midi -> midi % 12 == 4);
        assertThat(at(pad(chords("C", "F"), NOBODY, NOBODY), 0)).anyMatch(midi -> midi % 12 == 4);
    }

    @Test
    void itKeepsAThirdThatATuneOnlyPasses() {
        Sounding tune = new Sounding(line("F5 1/8, G5 7/8, C5 1/1"));
        assertThat(at(pad(chords("C", "F"), tune, NOBODY), 0)).anyMatch(midi -> midi % 12 == 4);
    }

    @Test
    void aFiguresVoiceThatRubsIsAnotherToneOrNone() {
        Chord c = Chord.parse("C");
        List<Pitch> voices = Stream.of("C3", "G3", "C4", "E4").map(Pitch::parse).toList();
        List<ChordSpan> chord = List.of(new ChordSpan(Rational.ZERO, Rational.ONE, c, voices));
        assertThat(TuneRubs.avoid(chord, line("F5 1/1"), SamplePieces.STRINGS)
                        .get(0)
                        .voices())
                .noneMatch(p -> p.midi() % 12 == 4);
        assertThat(TuneRubs.avoid(chord, line("F5 1/4, G5 3/4"), SamplePieces.STRINGS)
                        .get(0)
                        .voices())
                .isEqualTo(voices);
    }

    @Test
    void aToneThatTwoChordsSpellDifferentlyIsSpelledAsInTheKey() {
        assertThat(pad(chords("E", "Fm"), NOBODY, NOBODY))
                .filteredOn(n -> n.pitch().midi() % 12 == 8)
                .isNotEmpty()
                .allMatch(n -> n.duration().equals(Rational.of(2)))
                .allMatch(n -> n.pitch().toString().startsWith("Ab"));
    }

    @Test
    void noVoiceOfTheLastChordComesLateInAPlainEnding() {
        PadPlayer player = new PadPlayer(SamplePieces.STRINGS, 3, 0);
        List<ChordSpan> chords = chords("F", "C");
        List<Note> plain = player.endingPlainly().play(chords, C, Meter.COMMON, NOBODY, NOBODY);
        assertThat(plain).noneMatch(n -> n.onset().isMoreThan(Rational.ONE));
    }
}

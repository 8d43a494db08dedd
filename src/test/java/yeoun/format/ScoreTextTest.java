package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeoun.support.SamplePieces.DRUMS;
import static yeoun.support.SamplePieces.HAEGEUM;
import static yeoun.support.SamplePieces.PIANO;
import static yeoun.support.SamplePieces.VIOLIN;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.key;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.note;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Chord;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Dynamic;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;
import yeoun.score.Score;
import yeoun.score.Sigimsae;
import yeoun.score.TempoMap;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

class ScoreTextTest {

    private static Score piece() {
        List<Note> tune = new ArrayList<>(line(
                "E5 1/4, G5 1/4, A5 1/8, Bb5 1/8, A5 1/4, R 1/4, G5 1/12, A5 1/12, G5 1/12, E5 3/4, D5 1/2, C5 1/4"));
        tune.set(0, tune.get(0).with(Articulation.ACCENT));
        tune.set(2, tune.get(2).with(Articulation.STACCATO).with(Articulation.TENUTO));
        tune.set(8, tune.get(8).with(Sigimsae.FALL));
        tune.add(note(at(1, 4), Rational.ZERO, "F#5"));
        List<Note> piano = new ArrayList<>(line("C4+E4+G4 1/2, A3+C4+F4 1/2, C4+E4+G4 1, B3+D4+G4 1"));
        for (Note n : line("C3 1, F2 5/4, G2 3/4")) piano.add(n.inVoice(2));
        Part melody = part(
                "해금",
                HAEGEUM,
                Part.Role.MELODY,
                tune,
                new PartMark.Level(Rational.ZERO, Dynamic.MP),
                new PartMark.Hairpin(at(1, 2), at(3, 2), true),
                new PartMark.Level(at(3, 2), Dynamic.F),
                new PartMark.Slur(at(1, 2), at(3, 4), 1),
                new PartMark.Words(at(9, 4), "morendo"));
        Part chords = part("Piano", PIANO, Part.Role.CHORDS, piano, new PartMark.Level(Rational.ZERO, Dynamic.P));
        Part silent = part(
                "Drums",
                DRUMS,
                Part.Role.PULSE,
                List.of(
                        note(Rational.of(2), at(1, 4), "C2"),
                        note(Rational.of(2), at(1, 4), "F#2"),
                        note(at(5, 2), at(1, 4), "D2")));
        List<Mark> marks = List.of(
                new Mark.SectionMark(Rational.ZERO, "A", "longing"),
                new Mark.SectionMark(Rational.of(2), "B", "release"),
                new Mark.HitMark(Rational.of(2), "touch"),
                new Mark.TempoMark(Rational.ZERO, "Andante", 72),
                new Mark.KeyMark(Rational.of(2), key("G", Modes.IONIAN)),
                new Mark.ChordMark(Rational.ZERO, at(1, 2), Chord.parse("Cmaj7")),
                new Mark.ChordMark(at(1, 2), at(1, 2), Chord.parse("F/A")),
                new Mark.ChordMark(Rational.ONE, Rational.ONE, Chord.parse("C")),
                new Mark.ChordMark(Rational.of(2), Rational.ONE, Chord.parse("G7sus4")));
        Score s = score(
                Rational.of(3), TempoMap.constant(Rational.of(3), Rational.of(72)), marks, melody, chords, silent);
        return new Score("여운", "A theme for Han Seo-yeon", s.length(), s.pickup(), s.tempo(), s.marks(), s.parts());
    }

    @Test
    void writesBarsSideBySideAndPartsUnderEachOther() {
        assertThat(ScoreText.of(piece(), 80)).isEqualTo("""
                        여운
                        A theme for Han Seo-yeon
                        C ionian, 4/4, quarter = 72, 3 bars, 0:10.0

                                  [A] longing Andante
                                  1                                2
                        chords  | Cmaj7         F/A              | C                            |
                        해금    | E5q> /F#5/G5q (A5i'_ Bb5i A5q) | rq G5i* A5i* G5i* E5h{fall}- |
                                  mp            <----------------------------------- f
                        Piano   | C4+E4+G4h     A3+C4+F4h        | C4+E4+G4w                    |
                                | C3w                            | F2w-                         |
                                  p

                                  [B] release G ionian
                                  ! touch
                                  3
                        chords  | G7sus4       |
                        해금    | -E5q D5h C5q |
                                       morendo
                        Piano   | B3+D4+G4w    |
                                | -F2q G2h.    |
                        Drums   | bd+hh  sd    |

                        w h q i s t whole to 32nd, r rest, - tie, ' staccato, _ tenuto, > accent
                        """);
    }

    @Test
    void keepsWhatSoundsTogetherInOneColumnUnderWideLetters() {
        List<String> lines = ScoreText.of(piece(), 80).lines().toList();
        int column = lines.get(6).indexOf("F/A");
        assertThat(lines.get(9).indexOf("A3+C4")).isEqualTo(column);
        String haegeum = lines.get(7);
        assertThat(TextWidth.of(haegeum.substring(0, haegeum.indexOf("(A5i")))).isEqualTo(column);
    }

    @Test
    void staysWithinTheColumns() {
        for (int columns : new int[] {60, 80, 100, 140}) {
            String text = ScoreText.of(SamplePieces.song(12, 80), columns);
            assertThat(text.lines()).allMatch(l -> TextWidth.of(l) <= columns);
        }
        assertThat(ScoreText.of(SamplePieces.song(12, 80), 140).lines().count())
                .isLessThan(ScoreText.of(SamplePieces.song(12, 80), 60).lines().count());
    }

    @Test
    void putsNoMoreThanFourBarsOnALineAndBeginsSectionsOnANewOne() {
        Part whole = part("Violin", VIOLIN, Part.Role.MELODY, SamplePieces.figure(6, 1, "A4"));
        Score score = score(
                Rational.of(6),
                TempoMap.constant(Rational.of(6), Rational.of(90)),
                List.of(new Mark.SectionMark(Rational.of(2), "B", "answer")),
                whole);
        assertThat(ScoreText.of(score).lines().filter(l -> l.startsWith("Violin")))
                .containsExactly("Violin  | A4w | A4w |", "Violin  | A4w | A4w | A4w | A4w |");
    }

    @Test
    void writesAChordOfUnequalNotesEachWithItsLength() {
        List<Note> notes = List.of(
                note(Rational.ZERO, at(1, 2), "C4"),
                note(Rational.ZERO, Rational.ONE, "E4"),
                note(Rational.ZERO, Rational.ONE, "G4"));
        Part piano = part("Piano", PIANO, Part.Role.CHORDS, notes);
        assertThat(ScoreText.of(score(60, piano))).contains("| C4h&E4+G4w |");
    }

    @Test
    void namesStrokesAndLeavesTheirLengthsOut() {
        Part drums = part("Drums", DRUMS, Part.Role.PULSE, line("C2+F#2 1/8, R 1/8, F#2 1/4, D2 1/2"));
        assertThat(ScoreText.of(score(60, drums))).contains("Drums   | bd+hh hh sd |");
    }

    @Test
    void saysWhenNobodyPlaysAndNumbersAPickupZero() {
        Score score = new Score(
                "Silence",
                "",
                at(5, 4),
                at(1, 4),
                TempoMap.constant(at(5, 4), Rational.of(60)),
                score(60).marks(),
                List.of(part("Violin", VIOLIN, Part.Role.MELODY, List.of())));
        assertThat(ScoreText.of(score)).contains("        | r   | r   |");
        assertThat(ScoreText.of(score)).startsWith("Silence\nC ionian, 4/4, quarter = 60, 1 bar, 0:05.0\n");
        assertThat(ScoreText.of(score).lines()).anyMatch(l -> l.matches(" +0 +1"));
    }

    @Test
    void refusesTooFewColumns() {
        assertThatThrownBy(() -> ScoreText.of(piece(), 39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("40");
    }

    @Test
    void namesAPartWhoseLeftHandPlaysAlone() {
        Part violin = part("Violin", VIOLIN, Part.Role.MELODY, line("A4 1/1"));
        Note bass = note(Rational.ZERO, Rational.ONE, "C3");
        Part piano = part("Piano", PIANO, Part.Role.CHORDS, List.of(bass.inVoice(2)));
        assertThat(ScoreText.of(score(60, violin, piano)).lines()).contains("Violin  | A4w |", "Piano   | C3w |");
    }
}

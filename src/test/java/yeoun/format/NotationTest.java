package yeoun.format;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.note;
import static yeoun.support.SamplePieces.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.craft.Instrument;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.support.Presets;
import yeoun.support.SamplePieces;

/** What a copyist makes of notes. */
class NotationTest {

    @Test
    void everyLineFillsItsBar() {
        Notation notation = Notation.of(SamplePieces.cue());
        for (NotatedPart part : notation.parts()) {
            for (NotatedBar bar : part.bars()) {
                for (StaffBar staff : bar.staves()) {
                    for (VoiceLine line : staff.lines()) {
                        int at = 0;
                        for (Symbol symbol : line.symbols()) {
                            assertThat(symbol.onset()).isEqualTo(at);
                            at = symbol.end();
                        }
                        assertThat(at).isEqualTo(bar.length());
                    }
                }
            }
        }
    }

    @Test
    void notesAreTiedSoThatTheMiddleOfTheBarShows() {
        assertThat(signs("4/4", "C5 1/8, D5 1/4, E5 1/4, F5 3/8"))
                .isEqualTo("C5:eighth D5:quarter E5:eighth~ ~E5:eighth F5:quarter.");
        assertThat(signs("4/4", "C5 3/8, D5 1/8, E5 1/2")).isEqualTo("C5:quarter. D5:eighth E5:half");
    }

    @Test
    void compoundBeatsShow() {
        assertThat(signs("6/8", "C5 1/4, D5 1/4, E5 1/4")).isEqualTo("C5:quarter D5:eighth~ ~D5:eighth E5:quarter");
        assertThat(signs("6/8", "C5 3/8, D5 1/8, R 1/4")).isEqualTo("C5:quarter. D5:eighth r:eighth r:eighth");
    }

    @Test
    void restsShowTheBeats() {
        assertThat(signs("4/4", "C5 1/8, R 5/8, D5 1/4"))
                .isEqualTo("C5:eighth r:eighth r:quarter r:quarter D5:quarter");
        assertThat(signs("3/4", "C5 1/4, R 1/2")).isEqualTo("C5:quarter r:quarter r:quarter");
    }

    @Test
    void threeInTheTimeOfTwoIsATuplet() {
        assertThat(signs("4/4", "C5 1/12, D5 1/12, E5 1/12, F5 3/4"))
                .isEqualTo("C5:eighth(3:2) D5:eighth(3:2) E5:eighth(3:2) F5:half.");
        assertThat(signs("4/4", "C5 1/6, D5 1/6, E5 1/6, F5 1/2"))
                .isEqualTo("C5:quarter(3:2) D5:quarter(3:2) E5:quarter(3:2) F5:half");
        assertThat(signs("6/8", "C5 3/16, D5 3/16, E5 3/8")).isEqualTo("C5:eighth. D5:eighth. E5:quarter.");
    }

    @Test
    void aTripletFillsItsBeatAndIsTiedIntoAtTheBeat() {
        assertThat(signs("3/4", "C5 2/3, D5 1/12")).isEqualTo("C5:half~ ~C5:quarter(3:2) D5:eighth(3:2)");
        assertThat(signs("4/4", "C5 3/4, R 1/6, D5 1/12")).isEqualTo("C5:half. r:quarter(3:2) D5:eighth(3:2)");
        assertThat(signs("4/4", "C5 1/12, R 1/6, D5 3/4")).isEqualTo("C5:eighth(3:2) r:quarter(3:2) D5:half.");
        assertThat(signs("4/4", "C5 2/3, D5 1/3")).isEqualTo("C5:whole(3:2) D5:half(3:2)");
    }

    @Test
    void aLineStaysOnItsStaffThroughTheBeat() {
        String up = "A2 1/8, F3 1/8, A3 1/8, D4 1/8, A4 1/8, D4 1/8, A3 1/8, F3 1/8";
        NotatedPart harp =
                write("4/4", instrument("harp"), line(up + ", " + up)).parts().get(0);
        for (NotatedBar bar : harp.bars()) {
            assertThat(soundingOn(bar)).containsExactlyInAnyOrder(0L, 8L);
        }
        String between = "A2 1/8, E4 1/8, B3 1/8, G4 1/8, E4 1/8, G4 1/8, B3 1/8, E4 1/8";
        NotatedPart other =
                write("4/4", instrument("harp"), line(between)).parts().get(0);
        assertThat(soundingOn(other.bars().get(0))).containsExactlyInAnyOrder(0L, 8L);
    }

    @Test
    void aLineThatChangesItsRegisterAtABeatChangesItsStaff() {
        NotatedPart harp = write("4/4", instrument("harp"), line("C2 1/4, C5 1/8, E5 1/8, C2 1/4, E5 1/8, G5 1/8"))
                .parts()
                .get(0);
        assertThat(soundingOn(harp.bars().get(0))).containsExactly(4L, 2L);
    }

    @Test
    void aLowNoteUnderAHighLineHasNoSixLedgerLines() {
        String low = "F2 1/16, F4 1/16, C5 1/16, F5 1/16, A5 1/16, F5 1/16, C5 1/16, F4 1/16";
        NotatedPart harp =
                write("2/4", instrument("harp"), line(low + ", " + low)).parts().get(0);
        assertThat(soundingOn(harp.bars().get(0))).containsExactly(7L, 1L);
    }

    @Test
    void aLineOfAnEnsembleIsOnOneStaff() {
        String row = "G2 1/8, G3 1/8, Bb3 1/8, D4 1/8, Bb3 1/8, G3 1/8";
        NotatedPart strings = write("3/4", instrument("string-ens"), line(row + ", " + row))
                .parts()
                .get(0);
        assertThat(strings.staves()).isEqualTo(1);
        String high = "G5 1/4, Bb5 1/4, D6 1/4";
        NotatedPart apart = write("3/4", instrument("string-ens"), line(row + ", " + high + ", " + row + ", " + high))
                .parts()
                .get(0);
        assertThat(apart.staves()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"gayageum, 1", "gayageum-25, 1", "geomungo, 1", "yanggeum, 1", "dulcimer, 1", "harp, 2", "marimba, 2"})
    void aZitherHasOneStaffAndAHarpTwo(String id, int staves) {
        String row = "G2+D3+B4+D5 1/2, G2+D3+B4+D5 1/2, ";
        NotatedPart part = write("4/4", instrument(id), line(row + row + "G2+B4 1/1"))
                .parts()
                .get(0);
        assertThat(part.staves()).isEqualTo(staves);
    }

    @Test
    void aHarpHasTwoStavesWhateverItPlays() {
        NotatedPart harp =
                write("4/4", instrument("harp"), line("C3 1/2, G3 1/2")).parts().get(0);
        assertThat(harp.staves()).isEqualTo(2);
        assertThat(soundingOn(harp.bars().get(0))).containsExactly(0L, 2L);
    }

    @Test
    void aLeadSheetHasEverythingOnOneStaff() {
        Score score = new Score(
                "Tune",
                "",
                Rational.ONE,
                Rational.ZERO,
                TempoMap.constant(Rational.ONE, Rational.of(60)),
                marks("4/4"),
                List.of(part("Harp", instrument("harp"), Part.Role.MELODY, line("C3 1/4, C5 1/4, C3 1/4, C5 1/4"))));
        assertThat(soundingOn(Notation.of(score).parts().get(0).bars().get(0))).containsExactly(2L, 2L);
        assertThat(soundingOn(Notation.onOneStaff(score).parts().get(0).bars().get(0)))
                .containsExactly(4L);
        assertThat(LeadSheet.of(score).places()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "warm-pad, A3+C4+E4 1/1, TREBLE",
        "slow-strings, E3+C4+G4 1/1, TREBLE",
        "slow-strings, C3+A3+E4 1/1, BASS",
        "gayageum, G2 1/2 D3 1/2, BASS",
        "gayageum, G4 1/2 D4 1/2, TREBLE"
    })
    void whoReadsByRegisterReadsInTheClefThatMostNotesLieIn(String id, String notes, Clef clef) {
        NotatedPart part = write("4/4", instrument(id), line(notes.replace("/2 ", "/2, ")))
                .parts()
                .get(0);
        assertThat(part.bars().get(0).staves().get(0).clef()).isEqualTo(clef);
    }

    @Test
    void aChordOfAHarpThatAHandReachesStaysOnItsStaff() {
        Instrument harp = Presets.YEOUN.catalog().tables().instruments().get("harp");
        NotatedPart part = write("4/4", harp, line("C3 1/4, A3+E4+B4 1/4, C3 1/4, A3+E4+B4 1/4"))
                .parts()
                .get(0);
        assertThat(text(part.bars().get(0).staves().get(0)))
                .isEqualTo("r:quarter A3+E4+B4:quarter r:quarter A3+E4+B4:quarter");
    }

    @Test
    void aNoteOverABarlineIsTied() {
        assertThat(signs("4/4", "C5 3/4, D5 3/4, R 1/2")).isEqualTo("C5:half. D5:quarter~ | ~D5:half r:half");
    }

    @Test
    void eighthsHangTogetherByHalfBars() {
        Notation notation = write(
                "4/4", SamplePieces.VIOLIN, line("C5 1/8, C5 1/8, C5 1/8, C5 1/8, C5 1/8, C5 1/16, C5 1/16, C5 1/4"));
        List<List<Beams.Beam>> beams = notation.parts()
                .get(0)
                .bars()
                .get(0)
                .staves()
                .get(0)
                .lines()
                .get(0)
                .beams();
        assertThat(beams.toString())
                .isEqualTo("[[BEGIN], [CONTINUE], [CONTINUE], [END], [BEGIN], [CONTINUE, BEGIN], [END, END], []]");
    }

    @Test
    void whatIsHeldAgainstAMovingLineGetsALineOfItsOwn() {
        List<Note> notes = new ArrayList<>(line("E5 1/4, F5 1/4, G5 1/4, F5 1/4"));
        notes.add(note(Rational.ZERO, Rational.ONE, "C5"));
        Notation notation = write("4/4", SamplePieces.VIOLIN, notes);
        assertThat(notation.parts().get(0).bars().get(0).staves().get(0).lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "violin, G3 1/4 A3 1/4 B3 1/4 G3 1/4, TREBLE",
        "flute, C4 1/4 B3 1/4 C4 1/4 B3 1/4, TREBLE",
        "cello, B3 1/4 E4 1/4 G4 1/4 F4 1/4, TENOR",
        "cello, C3 1/4 E3 1/4 G3 1/4 C4 1/4, BASS",
        "cello, E5 1/4 F5 1/4 G5 1/4 E5 1/4, TREBLE",
        "viola, G4 1/4 B4 1/4 D5 1/4 C5 1/4, ALTO",
        "cello, E4 1/4 D4 1/4 C4 1/4 D4 1/4, TENOR",
        "cello, D4 1/4 C4 1/4 A3 1/4 B3 1/4, BASS",
        "trombone, D4 1/4 E4 1/4 F4 1/4 C4 1/4, TENOR",
        "bassoon, A3 1/4 B3 1/4 C4 1/4 G3 1/4, BASS"
    })
    void anInstrumentIsWrittenInTheClefsItsPlayersRead(String id, String notes, Clef clef) {
        Instrument instrument = Presets.YEOUN.catalog().tables().instruments().get(id);
        String row = notes.replace(" 1/4 ", " 1/4, ");
        for (NotatedBar bar :
                write("4/4", instrument, line(row + ", " + row)).parts().get(0).bars()) {
            assertThat(bar.staves().get(0).clef()).isEqualTo(clef);
        }
    }

    @Test
    void aPianoHasTwoStavesWithTheirClefs() {
        List<Note> notes = new ArrayList<>(line("E5 1/4, F5 1/4, G5 1/4, F5 1/4"));
        notes.add(note(Rational.ZERO, Rational.ONE, "C3").inVoice(2));
        NotatedPart piano = write("4/4", SamplePieces.PIANO, notes).parts().get(0);
        assertThat(piano.staves()).isEqualTo(2);
        assertThat(piano.bars().get(0).staves().get(0).clef()).isEqualTo(Clef.TREBLE);
        assertThat(piano.bars().get(0).staves().get(1).clef()).isEqualTo(Clef.BASS);
    }

    @Test
    void accidentalsShowOnceInTheBarAndAreTakenBack() {
        NotatedPart part = write("4/4", SamplePieces.VIOLIN, line("F#5 1/4, F#5 1/4, F5 1/2, F5 1/1"))
                .parts()
                .get(0);
        List<String> shown = new ArrayList<>();
        for (NotatedBar bar : part.bars()) {
            for (Symbol symbol : bar.staves().get(0).lines().get(0).symbols()) {
                shown.add(part.accidental(0, symbol.heads().get(0))
                        .map(a -> String.valueOf(a.alteration()))
                        .orElse("-"));
            }
        }
        assertThat(shown).containsExactly("1", "-", "0", "-");
    }

    @Test
    void aPickupEndsWhereItsBarWouldEnd() {
        Score score = new Score(
                "Pickup",
                "",
                at(5, 4),
                at(1, 4),
                TempoMap.constant(at(5, 4), Rational.of(60)),
                marks("4/4"),
                List.of(part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("C5 1/8, D5 1/8, E5 1/1"))));
        NotatedPart part = Notation.of(score).parts().get(0);
        assertThat(part.bars()).hasSize(2);
        assertThat(text(part)).isEqualTo("C5:eighth D5:eighth | E5:whole");
    }

    @Test
    void aPickupOfATripletsNoteIsARestOfThatTripletForWhoRests() {
        Score score = new Score(
                "Pickup",
                "",
                at(13, 12),
                at(1, 12),
                TempoMap.constant(at(13, 12), Rational.of(60)),
                marks("4/4"),
                List.of(
                        part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, line("C5 1/12, E5 1/1")),
                        part("Other", SamplePieces.VIOLIN, Part.Role.PAD, line("R 1/12, G4 1/1"))));
        assertThat(text(Notation.of(score).parts().get(0))).isEqualTo("C5:eighth(3:2) | E5:whole");
        assertThat(text(Notation.of(score).parts().get(1))).isEqualTo("r:eighth(3:2) | G4:whole");
    }

    private static Instrument instrument(String id) {
        return Presets.YEOUN.catalog().tables().instruments().get(id);
    }

    /** How many signs that sound are on each staff of a bar. */
    private static List<Long> soundingOn(NotatedBar bar) {
        return bar.staves().stream()
                .map(staff -> staff.lines().get(0).symbols().stream()
                        .filter(sign -> !sign.isRest())
                        .count())
                .toList();
    }

    private static String signs(String meter, String line) {
        return text(write(meter, SamplePieces.VIOLIN, line(line)).parts().get(0));
    }

    private static List<Mark> marks(String meter) {
        return List.of(
                new Mark.MeterMark(Rational.ZERO, Meter.parse(meter)),
                new Mark.KeyMark(Rational.ZERO, SamplePieces.key("C", yeoun.support.Modes.IONIAN)));
    }

    private static Notation write(String meter, Instrument instrument, List<Note> notes) {
        Rational bar = Meter.parse(meter).bar();
        Rational end = notes.stream().map(Note::end).reduce(Rational.ZERO, Rational::max);
        Rational length = bar.times(end.dividedBy(bar).ceil());
        return Notation.of(new Score(
                "Test",
                "",
                length,
                Rational.ZERO,
                TempoMap.constant(length, Rational.of(60)),
                marks(meter),
                List.of(part("Part", instrument, Part.Role.MELODY, notes))));
    }

    private static String text(NotatedPart part) {
        return part.bars().stream().map(bar -> text(bar.staves().get(0))).collect(Collectors.joining(" | "));
    }

    private static String text(StaffBar staff) {
        return staff.lines().get(0).symbols().stream().map(NotationTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Symbol symbol) {
        String heads = symbol.heads().stream()
                .map(p -> (p.tiedFrom() ? "~" : "") + p.note().pitch())
                .collect(Collectors.joining("+"));
        String value = symbol.value().map(v -> v.type() + ".".repeat(v.dots())).orElse("?");
        String tuplet = symbol.tuplet()
                .map(t -> "(" + t.actual() + ":" + t.normal() + ")")
                .orElse("");
        boolean tied = symbol.heads().stream().anyMatch(Piece::tiedOn);
        return (symbol.isRest() ? "r" : heads) + ":" + value + tuplet + (tied ? "~" : "");
    }
}

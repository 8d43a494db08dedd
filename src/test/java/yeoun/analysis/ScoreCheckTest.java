package yeoun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.part;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yeoun.analysis.ScoreCheck.Count;
import yeoun.analysis.ScoreCheck.Kind;
import yeoun.music.Chord;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.support.SamplePieces;

/** Faults of small pieces made by hand are found where they are; a clean piece is clean. */
class ScoreCheckTest {

    private static Score piece(String tune, String bass, String... chords) {
        List<Mark> marks = new ArrayList<>();
        for (int bar = 0; bar < chords.length; bar++) {
            marks.add(new Mark.ChordMark(Rational.of(bar), Rational.ONE, Chord.parse(chords[bar])));
        }
        Part melody = part("Flute", SamplePieces.FLUTE, Part.Role.MELODY, line(tune));
        Part low = part("Cello", SamplePieces.CELLO, Part.Role.BASS, line(bass));
        Rational length = Rational.of(Math.max(1, chords.length));
        return SamplePieces.score(length, TempoMap.constant(length, Rational.of(80)), marks, melody, low);
    }

    private static Count count(Kind kind, String tune, String bass, String... chords) {
        return ScoreCheck.check(piece(tune, bass, chords)).of(kind);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCleanPieceIsClean(Kind kind) {
        String tune = "E5 1/4, F5 1/4, G5 1/4, E5 1/4, D5 1/4, C5 1/4, B4 1/2, C5 1/1";
        Count count = count(kind, tune, "C3 1/2, E3 1/2, G3 1/1, C3 1/1", "C", "G", "C");
        assertThat(count.found()).isZero();
        if (kind != Kind.UNCLASSIFIABLE_SONORITY) {
            assertThat(count.opportunities()).as("places to fail").isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C5 D5, F3 G3, 1",
        "C5 D5, C3 D3, 1",
        "C5 G5, C3 G3, 1",
        "G5 C5, C4 F3, 1",
        "C5 D5, F3 C3, 0",
        "E5 F5, C3 D3, 0",
        "C5 D5, F3 F3, 0",
        "C5 C5, F3 G3, 0",
        "G5 C6, C3 C4, 0"
    })
    void parallelFifthsAndOctavesAreFound(String tune, String bass, int found) {
        Count count = count(Kind.OUTER_PARALLEL, halves(tune), halves(bass));
        assertThat(count.found()).isEqualTo(found);
    }

    private static String halves(String pitches) {
        return String.join(" 1/2, ", pitches.split(" ")) + " 1/2";
    }

    @Test
    void parallelsAcrossARestAreNone() {
        Count count = count(Kind.OUTER_PARALLEL, "C5 1/4, R 1/4, D5 1/2", "F3 1/2, G3 1/2");
        assertThat(count.found()).isZero();
        assertThat(count.opportunities()).isZero();
        assertThat(count.perHundred()).isZero();
    }

    @Test
    void aFindingSaysWhereAndWhat() {
        ScoreCheck.Report report = ScoreCheck.check(piece("C5 1/2, D5 1/2", "F3 1/2, G3 1/2"));
        assertThat(report.findings())
                .containsExactly(new ScoreCheck.Finding(
                        Kind.OUTER_PARALLEL, at(1, 2), "parallel fifths, C5 over F3 to D5 over G3"));
        assertThat(report.of(Kind.OUTER_PARALLEL).perHundred()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "'F5 1/4, A5 1/4, G5 1/2', 1",
        "'F5 1/4, E5 1/4, G5 1/2', 0",
        "'E5 1/8, F5 1/8, G5 1/4, C5 1/2', 0",
        "'E5 1/2, F5 1/2', 1",
        "'F5 1/4, F5 1/4, E5 1/2', 1"
    })
    void dissonancesOnTheBeatAreLeftByStep(String tune, int found) {
        assertThat(count(Kind.UNTREATED_DISSONANCE, tune, "C3 1/1", "C").found())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"C5, B3, 1", "B4, C4, 0", "B4, C5, 1", "C5, A3, 0"})
    void semitonesClash(String tune, String other, int found) {
        assertThat(count(Kind.SEMITONE_CLASH, tune + " 1/1", other + " 1/1").found() > 0)
                .isEqualTo(found > 0);
    }

    @ParameterizedTest
    @CsvSource({"C3+Db4+D4, true", "C3+E4+G4, false", "C3+E3+Bb3, false", "C3+C#3+D3+D#3, true", "C3+D4, false"})
    void clustersAreNoChords(String chord, boolean found) {
        Count count = count(Kind.UNCLASSIFIABLE_SONORITY, "R 1/1", chord + " 1/1");
        assertThat(count.found() > 0).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "C2+E2, true",
        "C4+E4, false",
        "C2+G2, false",
        "A1+E2, true",
        "E3+F3, false",
        "D3+Eb3, true",
        "C2+C3, false"
    })
    void thirdsInTheDepthsAreMud(String chord, boolean found) {
        assertThat(count(Kind.LOW_INTERVAL, "R 1/1", chord + " 1/1").found() > 0)
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"C4 C7, 0", "B3 C5, 1", "C5 Eb7, 1", "B3 Eb7, 2"})
    void notesBeyondTheInstrumentAreFound(String tune, int found) {
        Count count = count(Kind.OUT_OF_RANGE, halves(tune), "C3 1/1");
        assertThat(count.found()).isEqualTo(found);
        assertThat(count.opportunities()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "C5 C6, 0, 0",
        "C5 C#6, 1, 0",
        "C6 C5, 0, 0",
        "C6 B4, 1, 0",
        "C6 C#5, 0, 1",
        "C5 F#5, 0, 1",
        "C5 Bb5, 0, 1",
        "C5 A5, 0, 0"
    })
    void leapsThatNobodySings(String tune, int wide, int awkward) {
        assertThat(count(Kind.LEAP_OVER_OCTAVE, halves(tune), "C3 1/1").found()).isEqualTo(wide);
        assertThat(count(Kind.TRITONE_OR_SEVENTH, halves(tune), "C3 1/1").found())
                .isEqualTo(awkward);
    }

    @Test
    void aLeapAfterARestIsNone() {
        Count count = count(Kind.TRITONE_OR_SEVENTH, "C5 1/4, R 1/4, F#5 1/2", "C3 1/1");
        assertThat(count.opportunities()).isZero();
    }
}

package yeoun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.part;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Part;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/** Statistics of tunes, counted by hand. */
class TuneStatisticsTest {

    private static Tune tune(String line) {
        return Tune.of(part("Flute", SamplePieces.FLUTE, Part.Role.MELODY, line(line)));
    }

    private static void assertStatistics(Map<String, Double> actual, Map<String, Double> expected) {
        expected.forEach((name, value) ->
                assertThat(actual.get(name)).as(name).isNotNull().isCloseTo(value, offset(1e-6)));
    }

    /** Intervals +4 −2 +5 +5 0; quarters, then two halves. */
    @Test
    void everyStatisticOfATuneCountedByHand() {
        Map<String, Double> all = TuneStatistics.of(tune("C4 1/4, E4 1/4, D4 1/4, G4 1/4, C5 1/2, C5 1/2"), 0, true);
        Map<String, Double> expected = new TreeMap<>();
        expected.put("range", 12.0);
        expected.put("int_mean_abs", 16 / 5.0);
        expected.put("share_repeat", 1 / 5.0);
        expected.put("share_step", 1 / 5.0);
        expected.put("share_third", 1 / 5.0);
        expected.put("share_4th5th", 2 / 5.0);
        expected.put("share_leap_gt7", 0.0);
        expected.put("share_tritone_7th", 0.0);
        expected.put("int_entropy", 1.9219281);
        expected.put("pc_entropy", 1.7924813);
        expected.put("chromatic_share", 0.0);
        expected.put("tonic_triad_share", 5 / 6.0);
        expected.put("stable_long", 7 / 8.0 - 5 / 6.0);
        expected.put("turn_share", 2 / 3.0);
        expected.put("up_share", 3 / 4.0);
        expected.put("climax_pos", 4 / 5.0);
        expected.put("climax_count", 2.0);
        expected.put("leap_recovery", 0.0);
        expected.put("longest_run_one_dir", 2.0);
        expected.put("dur_kinds", 2.0);
        expected.put("dur_entropy", 0.9182958);
        expected.put("dur_top_share", 4 / 6.0);
        expected.put("npvi", 100 * (2 / 3.0) / 5);
        expected.put("longest_rep_joint", 0.0);
        expected.put("longest_rep_rhythm", 1 / 6.0);
        expected.put("covered3_diatonic", 0.0);
        expected.put("bar_rhythm_acf", 1.0);
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertStatistics(all, expected);
    }

    /** Intervals −2 −2 +7 twice (a falling leap of a ninth between), so half of it comes back. */
    @Test
    void repetitionIsFound() {
        Map<String, Double> all =
                TuneStatistics.of(tune("E5 1/4, D5 1/8, C5 1/8, G5 1/2, F4 1/4, Eb4 1/8, Db4 1/8, Ab4 1/2"), 0, true);
        assertStatistics(
                all,
                Map.of(
                        "longest_rep_joint", 3 / 8.0,
                        "longest_rep_rhythm", 3 / 8.0,
                        "covered3_diatonic", 2 / 5.0,
                        "share_leap_gt7", 1 / 7.0,
                        "share_tritone_7th", 1 / 7.0,
                        "leap_recovery", 1 / 2.0,
                        "longest_run_one_dir", 3.0,
                        "bar_rhythm_acf", 1.0));
    }

    /** A rhythm that comes back without the pitches, and a tone outside of every scale that holds the others. */
    @Test
    void rhythmAloneAndForeignTones() {
        Map<String, Double> all = TuneStatistics.of(
                tune("A4 3/8, C5 1/8, E5 3/8, D5 1/8, C5 3/8, B4 1/8, A4 3/8, C#5 1/8, A4 1/2"), 9, false);
        assertThat(all.get("longest_rep_joint")).isLessThan(all.get("longest_rep_rhythm"));
        assertStatistics(
                all, Map.of("longest_rep_rhythm", 3 / 9.0, "chromatic_share", 1 / 9.0, "tonic_triad_share", 6 / 9.0));
    }

    @Test
    void leapsThatTurnBackAreAnswered() {
        assertStatistics(
                TuneStatistics.of(tune("C5 1/4, A5 1/4, G5 1/4, C5 1/4, D5 1/4"), 0, true),
                Map.of("leap_recovery", 1.0));
        assertStatistics(
                TuneStatistics.of(tune("C5 1/4, D5 1/4, E5 1/4, F5 1/4"), 0, true), Map.of("leap_recovery", 0.65));
    }

    @Test
    void aTuneOfTwoNotesHasNoStatistics() {
        assertThatThrownBy(() -> TuneStatistics.of(tune("C5 1/4, D5 1/4"), 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three notes, got 2");
    }

    /** The upper line of chords, without grace notes; a melody in a key sounds as its part would. */
    @Test
    void aTuneIsTheUpperLine() {
        Tune chords = tune("C4+E4+G4 1/4, B3+D4 1/2, R 1/4, C4 1/4");
        assertThat(chords.pitches()).containsExactly(67, 62, 60);
        assertThat(chords.intervals()).containsExactly(-5, -2);
        assertThat(chords.interOnsets()).containsExactly(1, 3, 1);
        assertThat(chords.first(2).pitches()).containsExactly(67, 62);
        assertThat(chords.first(9).size()).isEqualTo(3);
        Passage<Tone> notes = Passage.<Tone>silence(Rational.of(1, 4))
                .then(Passage.of(Tone.of(yeoun.music.Degree.parse("3")), Rational.of(1, 2)));
        Tune sung =
                Tune.of(new Melody(Meter.COMMON, Rational.ZERO, notes), new Key(PitchClass.parse("D"), Modes.IONIAN));
        assertThat(sung.onset(0)).isEqualTo(1);
        assertThat(sung.end(0)).isEqualTo(3);
        assertThat(sung.pitch(0) % 12).isEqualTo(6);
    }
}

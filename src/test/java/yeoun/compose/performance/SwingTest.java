package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.craft.Style;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Part;
import yeoun.score.Performance.Tone;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.Emotion;
import yeoun.support.SamplePieces;

class SwingTest {

    private static final Style.Rhythm SWUNG = new Style.Rhythm(0.62, false, 0, 1);

    private static List<Tone> play(Score score, PerformanceBrief brief) {
        return Performer.perform(score, brief, new Seed(0)).players().get(0).notes();
    }

    private static Score drums(int division, int quarters) {
        Part part =
                SamplePieces.part("Drums", SamplePieces.DRUMS, Part.Role.PULSE, SamplePieces.figure(2, division, "C2"));
        return SamplePieces.score(quarters, part);
    }

    private static double ratio(List<Tone> tones, int from) {
        double first = tones.get(from + 1).onset() - tones.get(from).onset();
        return first / (tones.get(from + 2).onset() - tones.get(from + 1).onset());
    }

    @ParameterizedTest
    @CsvSource({"120, 1.632", "60, 1.823", "200, 1.376", "90, 1.728"})
    void makesTheFirstOfTwoEighthsLongerTheMoreTheSlower(int tempo, double ratio) {
        List<Tone> tones = play(drums(8, tempo), PerformanceBrief.of(SWUNG, SamplePieces.STRICT));
        assertThat(ratio(tones, 0)).isCloseTo(ratio, within(0.01));
        assertThat(ratio(tones, 10)).isCloseTo(ratio, within(0.01));
        assertThat(Swing.ratio(0.62, tempo)).isCloseTo(ratio, within(0.01));
    }

    @Test
    void swingsOnlyInTheStretchThatDoes() {
        Emotion calm = Emotion.NEUTRAL;
        PerformanceBrief brief = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT)
                .feeling(List.of(
                        new PerformanceBrief.Stretch(Rational.ZERO, Rational.ONE, calm),
                        new PerformanceBrief.Stretch(
                                Rational.ONE, Rational.of(2), calm, Optional.of(SamplePieces.STRAIGHT.swung()))));
        List<Tone> tones = play(drums(8, 120), brief);
        assertThat(ratio(tones, 2)).isCloseTo(1, within(0.01));
        assertThat(ratio(tones, 10)).isCloseTo(1.632, within(0.01));
    }

    @Test
    void swingsSixteenthsAsTheStyleSays() {
        Style.Rhythm lofi = new Style.Rhythm(0.57, true, 0, 1);
        List<Tone> tones = play(drums(16, 80), PerformanceBrief.of(lofi, SamplePieces.STRICT));
        assertThat(ratio(tones, 4)).isCloseTo(0.57 / 0.43, within(0.01));
        List<Tone> eighths = play(drums(8, 80), PerformanceBrief.of(lofi, SamplePieces.STRICT));
        assertThat(ratio(eighths, 4)).isCloseTo(1, within(1e-3));
    }

    @Test
    void leavesTheShortNoteATenthOfASecond() {
        List<Tone> tones = play(drums(8, 260), PerformanceBrief.of(SWUNG, SamplePieces.STRICT));
        assertThat(tones.get(2).onset() - tones.get(1).onset()).isGreaterThanOrEqualTo(99_000);
    }

    @Test
    void isStraightWhereTheStyleIsOrTheRuleIsOff() {
        PerformanceBrief straight = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT);
        assertThat(ratio(play(drums(8, 120), straight), 0)).isCloseTo(1, within(1e-3));
        PerformanceBrief off =
                PerformanceBrief.of(SWUNG, SamplePieces.STRICT).ruledBy(Weights.of(Map.of("swing", 0.0)));
        assertThat(ratio(play(drums(8, 120), off), 0)).isCloseTo(1, within(1e-3));
    }

    @Test
    void leavesTripletsAndCompoundBeatsAlone() {
        List<Tone> triplets = play(drums(12, 120), PerformanceBrief.of(SWUNG, SamplePieces.STRICT));
        assertThat(ratio(triplets, 0)).isCloseTo(1, within(1e-3));
        Score score = SamplePieces.score(
                Rational.of(3, 2),
                TempoMap.constant(Rational.of(3, 2), Rational.of(120)),
                List.of(new Mark.MeterMark(Rational.ZERO, Meter.of(6, 8))),
                drums(8, 120).parts().get(0).withNotes(SamplePieces.figure(1, 8, "C2")));
        assertThat(ratio(play(score, PerformanceBrief.of(SWUNG, SamplePieces.STRICT)), 0))
                .isCloseTo(1, within(1e-3));
    }

    @Test
    void doesNotMoveAHitOnAnOffBeat() {
        PerformanceBrief brief = PerformanceBrief.of(SWUNG, SamplePieces.STRICT).frozenAt(List.of(at(3, 8)));
        List<Tone> tones = play(drums(8, 120), brief);
        assertThat(tones.get(3).onset()).isEqualTo(750_000);
        assertThat(tones.get(1).onset()).isEqualTo(310_000);
    }
}

package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.craft.Style;
import yeoun.music.Rational;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.Emotion;
import yeoun.support.Any;
import yeoun.support.SamplePieces;

class RubatoTest {

    private static TempoMap played(Score score, PerformanceBrief brief) {
        return Performer.perform(score, brief, new Seed(0)).tempo();
    }

    private static PerformanceBrief rubato(double size) {
        Weights noHarmony = Weights.of(Map.of("chords-take-time", 0.0));
        return PerformanceBrief.of(SamplePieces.STRAIGHT, new Style.Playing(size, 0, 0))
                .ruledBy(noHarmony);
    }

    /** How long an eighth lasts against the shortest one of the phrase, written tempo being even. */
    private static double[] swing(TempoMap tempo, int from, int to) {
        double[] lengths = new double[(to - from) * 8];
        double shortest = Double.MAX_VALUE;
        for (int i = 0; i < lengths.length; i++) {
            Rational begin = at(8L * from + i, 8);
            lengths[i] = tempo.seconds(begin.plus(at(1, 8)))
                    .minus(tempo.seconds(begin))
                    .toDouble();
            shortest = Math.min(shortest, lengths[i]);
        }
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = lengths[i] / shortest - 1;
        }
        return lengths;
    }

    private static double largest(double[] values) {
        return java.util.Arrays.stream(values).max().orElseThrow();
    }

    @Test
    void swingsANeutralPhraseAsFarAsTheStyleSays() {
        for (double size : new double[] {0.02, 0.07, 0.15}) {
            double[] swing = swing(played(SamplePieces.song(16, 80), rubato(size)), 4, 8);
            assertThat(largest(swing)).isCloseTo(size, within(0.25 * size));
        }
    }

    @Test
    void slowsDownAtTheEndMoreThanItBeginsSlowly() {
        double[] swing = swing(played(SamplePieces.song(16, 80), rubato(0.1)), 4, 8);
        assertThat(swing[31]).isGreaterThan(swing[0]);
        assertThat(swing[0]).isGreaterThan(swing[8]);
    }

    @Test
    void swingsFurtherInSadnessAndTheOtherWayInAnger() {
        Score song = SamplePieces.song(16, 80);
        double[] neutral = swing(played(song, rubato(0.07)), 4, 8);
        double[] sad = swing(played(song, rubato(0.07).feeling(new Emotion(-0.65, -0.35, 0.3, -0.4))), 4, 8);
        double[] angry = swing(played(song, rubato(0.07).feeling(new Emotion(-0.55, 0.65, 0.7, 0.35))), 4, 8);
        assertThat(largest(sad)).isGreaterThan(1.5 * largest(neutral));
        assertThat(angry[31]).isLessThan(angry[10]);
    }

    @Test
    void isTheScoresOwnTempoWithoutRubato() {
        Score song = SamplePieces.song(8, 80);
        TempoMap played = played(song, rubato(0));
        for (int i = 0; i <= 32; i++) {
            assertThat(played.seconds(at(i, 4))).isEqualTo(song.tempo().seconds(at(i, 4)));
        }
    }

    @Test
    void givesRemoteChordsTime() {
        PerformanceBrief brief = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD);
        Weights onlyHarmony = Weights.of(Map.of("phrase-arch", 0.0));
        TempoMap played = played(SamplePieces.song(8, 80), brief.ruledBy(onlyHarmony));
        double[] swing = swing(played, 0, 4);
        assertThat(swing[8]).isGreaterThan(swing[9]);
    }

    @Test
    void keepsTheWholeTheHitsAndThePhrasesExactlyAndNeverTurnsBack() {
        Any.times(60, any -> {
            int bars = any.between(2, 20);
            Score song = SamplePieces.song(bars, any.between(50, 160));
            List<Rational> hits = new ArrayList<>();
            for (int i = any.between(0, 6); i > 0; i--) {
                hits.add(at(any.between(0, bars * 48), 48));
            }
            Emotion emotion = new Emotion(any.number(-1, 1), any.number(-1, 1), any.number(0, 1), any.number(-1, 1));
            TempoMap played = played(
                    song,
                    PerformanceBrief.of(SamplePieces.STRAIGHT, new Style.Playing(any.number(0, 0.3), 1, 0))
                            .feeling(emotion)
                            .frozenAt(hits));
            assertThat(played.seconds(Rational.ZERO)).isEqualTo(Rational.ZERO);
            assertThat(played.seconds(song.length())).isEqualTo(song.seconds());
            hits.forEach(hit ->
                    assertThat(played.seconds(hit)).isEqualTo(song.tempo().seconds(hit)));
        });
    }

    @Test
    void followsATempoThatChanges() {
        Score song = SamplePieces.song(8, 60);
        TempoMap tempo = new TempoMap(List.of(
                new TempoMap.Anchor(Rational.ZERO, Rational.ZERO),
                new TempoMap.Anchor(at(13, 4), at(34_000, 1001)),
                new TempoMap.Anchor(Rational.of(8), Rational.of(46))));
        Score fitted = SamplePieces.score(
                song.length(), tempo, song.marks(), song.parts().toArray(yeoun.score.Part[]::new));
        TempoMap played = played(fitted, rubato(0.08).frozenAt(List.of(at(13, 4))));
        assertThat(played.seconds(at(13, 4))).isEqualTo(at(34_000, 1001));
        assertThat(played.seconds(Rational.of(8))).isEqualTo(Rational.of(46));
        assertThat(played.quartersPerMinute(Rational.ONE)).isCloseTo(23, within(3.0));
        assertThat(played.quartersPerMinute(Rational.of(6))).isCloseTo(94, within(12.0));
    }

    @Test
    void slowsDownTheEndOfAThemeThatIsFree() {
        Score song = SamplePieces.song(8, 90);
        PerformanceBrief strict = rubato(0.07);
        assertThat(played(song, strict.endingFreely()).seconds(song.length())).isGreaterThan(song.seconds());
        PerformanceBrief noRitard = strict.endingFreely().ruledBy(Weights.of(Map.of("final-ritard", 0.0)));
        assertThat(played(song, noRitard).seconds(song.length())).isEqualTo(song.seconds());
    }
}

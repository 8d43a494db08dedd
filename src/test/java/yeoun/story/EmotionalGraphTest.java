package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;

/** Emotional graphs are drawn the way an animator expects a curve through keyframes. */
class EmotionalGraphTest {

    /** A graph whose valence goes through these values, a second apart from the given start on. */
    private static EmotionalGraph graph(int start, double... valences) {
        return new EmotionalGraph(IntStream.range(0, valences.length)
                .mapToObj(i -> keyframe(start + i, valences[i]))
                .toList());
    }

    private static Keyframe keyframe(int seconds, double valence) {
        return new Keyframe(Rational.of(seconds), Feeling.of(new Emotion(valence, -valence, valence / 2 + 0.5, 0)));
    }

    @Test
    void oneKeyframeIsFeltThroughout() {
        EmotionalGraph graph = graph(5, 0.5);
        assertThat(graph.at(0)).isEqualTo(graph.at(5)).isEqualTo(graph.at(99));
        assertThat(graph.at(5).valence()).isEqualTo(0.5);
    }

    @Test
    void easesInAndOutBetweenTwo() {
        EmotionalGraph graph = graph(10, -1, 1);
        assertThat(graph.at(10.5).valence()).isCloseTo(0, within(1e-12));
        assertThat(graph.at(10.25).valence()).isCloseTo(-0.6875, within(1e-12));
        assertThat(graph.at(10.75).valence()).isCloseTo(0.6875, within(1e-12));
        assertThat(graph.at(10.75).arousal()).isCloseTo(-0.6875, within(1e-12));
        assertThat(graph.at(10.75).tension()).isCloseTo(0.84375, within(1e-12));
    }

    @Test
    void goesStraightThroughTheMiddleOfARise() {
        EmotionalGraph graph = graph(0, -0.5, 0, 0.5);
        double slope = (graph.at(1.0001).valence() - graph.at(0.9999).valence()) / 0.0002;
        assertThat(slope).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void unevenRisesAreWeighedByTheirLengths() {
        EmotionalGraph graph =
                new EmotionalGraph(List.of(keyframe(2, -1), keyframe(3, -0.5), keyframe(5, 0.25), keyframe(9, 0.75)));
        double slope = (graph.at(3.0001).valence() - graph.at(2.9999).valence()) / 0.0002;
        // Weights 5 and 4 for slopes 1/2 and 3/8: 9 / (5 / 0.5 + 4 / 0.375).
        assertThat(slope).isCloseTo(9 / (5 / 0.5 + 4 / 0.375), within(1e-4));
    }

    @Test
    void isFlatAtATurn() {
        EmotionalGraph graph = graph(0, -0.5, 0.5, -0.5);
        assertThat(graph.at(0.99).valence()).isLessThan(0.5);
        assertThat(graph.at(1.01).valence()).isLessThan(0.5);
        assertThat((graph.at(1.0001).valence() - graph.at(1).valence()) / 0.0001)
                .isCloseTo(0, within(1e-3));
    }

    @Test
    void theMeanOfARiseIsItsMiddle() {
        Emotion mean = graph(0, -1, 1).mean(0, 1);
        assertThat(mean.valence()).isCloseTo(0, within(1e-12));
        assertThat(mean.tension()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theMeanOverALongTimeIsWhatIsFeltForMostOfIt() {
        Emotion mean = graph(0, -1, 1).mean(0, 100);
        assertThat(mean.valence()).isCloseTo(0.99, within(1e-3));
        assertThat(mean.arousal()).isCloseTo(-0.99, within(1e-3));
    }

    @Test
    void theMeanIsFineEnoughForQuickChanges() {
        assertThat(graph(0, -1, 1, -1, 1, -1, 1).mean(0, 5).valence()).isCloseTo(0, within(1e-9));
        assertThat(graph(0, -1, 1, -1, 1, -1).mean(0, 3).valence()).isCloseTo(0, within(0.02));
    }

    @Test
    void theMeanOfAMomentIsWhatIsFeltThen() {
        EmotionalGraph graph = graph(0, -1, 1);
        assertThat(graph.mean(0.25, 0.25).valence()).isCloseTo(graph.at(0.25).valence(), within(1e-12));
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmotionalGraph(List.of()))
                .withMessage("an emotional graph needs at least one keyframe");
    }

    @Test
    void refusesKeyframesThatDoNotFollowEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmotionalGraph(List.of(keyframe(0, 0), keyframe(4, 0), keyframe(3, 0))))
                .withMessage("keyframes are in order of time, got 4 s before 3 s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmotionalGraph(List.of(keyframe(2, 0), keyframe(2, 1))))
                .withMessage("keyframes are in order of time, got 2 s before 2 s");
    }
}

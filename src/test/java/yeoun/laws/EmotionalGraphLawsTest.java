package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.story.Emotion;
import yeoun.story.EmotionalGraph;
import yeoun.story.Feeling;
import yeoun.story.Keyframe;
import yeoun.support.Any;

/** Emotional graphs go through their keyframes, monotone between neighbours, without overshooting. */
class EmotionalGraphLawsTest {

    private static final int SEEDS = 300;
    private static final double ROUNDING = 1e-12;
    private static final List<ToDoubleFunction<Emotion>> COORDINATES =
            List.of(Emotion::valence, Emotion::arousal, Emotion::tension, Emotion::dominance);

    private static Emotion emotion(Any any) {
        return new Emotion(any.eighths(-1, 1), any.eighths(-1, 1), any.eighths(0, 1), any.eighths(-1, 1));
    }

    private static List<Keyframe> keyframes(Any any) {
        List<Keyframe> keyframes = new ArrayList<>();
        Rational at = any.duration();
        int count = any.between(1, 6);
        for (int i = 0; i < count; i++) {
            keyframes.add(new Keyframe(at, Feeling.of(emotion(any))));
            at = at.plus(any.positive());
        }
        return keyframes;
    }

    private static Emotion felt(Keyframe keyframe) {
        return keyframe.feeling().emotion();
    }

    private static double time(Keyframe keyframe) {
        return keyframe.at().toDouble();
    }

    @Test
    void passesThroughEveryKeyframe() {
        Any.times(SEEDS, any -> {
            List<Keyframe> keyframes = keyframes(any);
            EmotionalGraph graph = new EmotionalGraph(keyframes);
            for (Keyframe keyframe : keyframes) {
                assertTrue(felt(keyframe).distance(graph.at(time(keyframe))) < ROUNDING);
                assertEquals(
                        felt(keyframe).dominance(), graph.at(time(keyframe)).dominance(), ROUNDING);
            }
        });
    }

    @Test
    void isMonotoneBetweenNeighbours() {
        Any.times(SEEDS, any -> {
            List<Keyframe> keyframes = keyframes(any);
            EmotionalGraph graph = new EmotionalGraph(keyframes);
            for (int i = 0; i + 1 < keyframes.size(); i++) {
                for (ToDoubleFunction<Emotion> coordinate : COORDINATES) {
                    assertMonotone(graph, keyframes.get(i), keyframes.get(i + 1), coordinate);
                }
            }
        });
    }

    private static void assertMonotone(
            EmotionalGraph graph, Keyframe from, Keyframe to, ToDoubleFunction<Emotion> coordinate) {
        double start = coordinate.applyAsDouble(felt(from));
        double end = coordinate.applyAsDouble(felt(to));
        double before = start;
        for (int step = 1; step <= 50; step++) {
            double now = coordinate.applyAsDouble(graph.at(time(from) + (time(to) - time(from)) * step / 50));
            assertTrue((now - before) * Math.signum(end - start) >= -ROUNDING, () -> "turns back after " + from);
            assertTrue(now >= Math.min(start, end) - ROUNDING && now <= Math.max(start, end) + ROUNDING);
            before = now;
        }
    }

    @Test
    void isConstantBeforeTheFirstAndAfterTheLast() {
        Any.times(SEEDS, any -> {
            List<Keyframe> keyframes = keyframes(any);
            EmotionalGraph graph = new EmotionalGraph(keyframes);
            Keyframe first = keyframes.get(0);
            Keyframe last = keyframes.get(keyframes.size() - 1);
            double away = any.number(0, 100);
            assertEquals(felt(first), graph.at(time(first) - away));
            assertEquals(felt(last), graph.at(time(last) + away));
        });
    }

    @Test
    void hasNoCorners() {
        Any.times(SEEDS, any -> {
            List<Keyframe> keyframes = keyframes(any);
            EmotionalGraph graph = new EmotionalGraph(keyframes);
            double h = 1e-5;
            for (Keyframe keyframe : keyframes) {
                double t = time(keyframe);
                double left = (graph.at(t).valence() - graph.at(t - h).valence()) / h;
                double right = (graph.at(t + h).valence() - graph.at(t).valence()) / h;
                assertEquals(left, right, 0.1);
            }
        });
    }

    @Test
    void theMeanLiesBetweenTheLowestAndTheHighest() {
        Any.times(SEEDS, any -> {
            List<Keyframe> keyframes = keyframes(any);
            Emotion mean = new EmotionalGraph(keyframes).mean(any.number(-5, 10), any.number(10, 60));
            for (ToDoubleFunction<Emotion> coordinate : COORDINATES) {
                double value = coordinate.applyAsDouble(mean);
                double[] felt = keyframes.stream()
                        .mapToDouble(k -> coordinate.applyAsDouble(felt(k)))
                        .toArray();
                assertTrue(value >= Arrays.stream(felt).min().orElseThrow() - ROUNDING);
                assertTrue(value <= Arrays.stream(felt).max().orElseThrow() + ROUNDING);
            }
        });
    }
}

package yeoun.story;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Emotion over film time, from keyframes: monotone between neighbours, never overshooting, constant before the first and
 * after the last.
 *
 * <p>Piecewise cubic with the slopes of Fritsch and Carlson (1980), each coordinate by itself.
 */
public final class EmotionalGraph {

    private final double[] times;
    private final double[][] values;
    private final double[][] slopes;

    /**
     * The graph through these keyframes.
     *
     * @throws IllegalArgumentException if there is none or their times do not increase
     */
    public EmotionalGraph(List<Keyframe> keyframes) {
        if (keyframes.isEmpty()) {
            throw new IllegalArgumentException("an emotional graph needs at least one keyframe");
        }
        times = keyframes.stream().mapToDouble(k -> k.at().toDouble()).toArray();
        for (int i = 1; i < times.length; i++) {
            if (times[i] <= times[i - 1]) {
                throw new IllegalArgumentException("keyframes are in order of time, got "
                        + keyframes.get(i - 1).at() + " s before "
                        + keyframes.get(i).at() + " s");
            }
        }
        values = new double[][] {
            of(keyframes, Emotion::valence),
            of(keyframes, Emotion::arousal),
            of(keyframes, Emotion::tension),
            of(keyframes, Emotion::dominance)
        };
        slopes = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            slopes[i] = slopes(times, values[i]);
        }
    }

    private static double[] of(List<Keyframe> keyframes, ToDoubleFunction<Emotion> coordinate) {
        return keyframes.stream()
                .mapToDouble(k -> coordinate.applyAsDouble(k.feeling().emotion()))
                .toArray();
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length];
        for (int i = 1; i + 1 < x.length; i++) {
            double left = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            double right = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            if (left * right > 0) {
                double w1 = 2 * (x[i + 1] - x[i]) + (x[i] - x[i - 1]);
                double w2 = (x[i + 1] - x[i]) + 2 * (x[i] - x[i - 1]);
                slopes[i] = (w1 + w2) / (w1 / left + w2 / right);
            }
        }
        return slopes;
    }

    /** The emotion at a time, in seconds from the start of the scene. */
    public Emotion at(double seconds) {
        int last = times.length - 1;
        double time = Math.max(times[0], Math.min(times[last], seconds));
        int i = 0;
        while (i + 1 < last && times[i + 1] <= time) {
            i++;
        }
        return Emotion.clamped(value(0, i, time), value(1, i, time), value(2, i, time), value(3, i, time));
    }

    private double value(int coordinate, int i, double time) {
        double[] y = values[coordinate];
        if (times.length == 1) {
            return y[0];
        }
        double width = times[i + 1] - times[i];
        double t = (time - times[i]) / width;
        double back = 1 - t;
        return y[i] * (1 + 2 * t) * back * back
                + y[i + 1] * t * t * (3 - 2 * t)
                + width * (slopes[coordinate][i] * t * back * back - slopes[coordinate][i + 1] * t * t * back);
    }

    /** The mean emotion over a stretch of time, from samples at most a quarter of a second apart. */
    public Emotion mean(double from, double to) {
        int samples = Math.max(2, (int) Math.min(4000, 1 + (to - from) * 4));
        double[] sum = new double[4];
        for (int i = 0; i < samples; i++) {
            Emotion emotion = at(from + (to - from) * (i + 0.5) / samples);
            sum[0] += emotion.valence();
            sum[1] += emotion.arousal();
            sum[2] += emotion.tension();
            sum[3] += emotion.dominance();
        }
        return Emotion.clamped(sum[0] / samples, sum[1] / samples, sum[2] / samples, sum[3] / samples);
    }
}

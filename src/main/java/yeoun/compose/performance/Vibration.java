package yeoun.compose.performance;

import org.apache.commons.math3.util.FastMath;

/**
 * A vibration that sets in after the note has stood for a while and grows (MUSIC 7.5).
 *
 * @param lowest cents at the lowest
 * @param highest cents at the highest
 * @param slow hertz at first
 * @param fast hertz at the end
 * @param delay milliseconds before it begins, or a third of a short note
 */
record Vibration(double lowest, double highest, double slow, double fast, double delay) implements BendShape {

    /** The share of the vibrating time in which it grows. */
    private static final double GROWS = 0.4;

    @Override
    public double cents(double at, double length) {
        double still = Math.min(delay, length / 3);
        double time = at - still;
        if (time <= 0) {
            return 0;
        }
        double x = time / (length - still);
        double cycles = time / 1000 * (slow + (fast - slow) * x / 2);
        double wave = FastMath.sin(2 * FastMath.PI * cycles);
        return Math.min(1, x / GROWS) * (wave > 0 ? highest : -lowest) * wave;
    }
}

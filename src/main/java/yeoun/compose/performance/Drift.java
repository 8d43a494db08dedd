package yeoun.compose.performance;

import yeoun.chance.Seed;

/**
 * How a player drifts: a wandering of 1/f kind with mean 0 and standard deviation 1, as human timing has it; players hear white
 * jitter as a machine's (MUSIC 8.4; Hennig et al. 2011). Made of steps of one, two, four … sixteenths (Voss and Clarke 1978),
 * so that what is drawn for one bar changes nothing in another.
 */
final class Drift {

    /** Steps of 1 to 256 sixteenths: sixteen bars. */
    private static final int OCTAVES = 9;

    /** Sixteenths to the whole note. */
    private static final int GRID = 16;

    /** The largest jump that is left alone, in standard deviations. */
    private static final double JUMP = 2;

    /** Makes a uniform draw's standard deviation 1. */
    private static final double UNIFORM = Math.sqrt(12);

    private final double[] values;

    private Drift(double[] values) {
        this.values = values;
    }

    /** A drift over so many whole notes. */
    static Drift over(double length, Seed seed) {
        double[] values = new double[(int) Math.ceil(length * GRID) + 1];
        for (int octave = 0; octave < OCTAVES; octave++) {
            addSteps(values, octave, seed.at(octave));
        }
        halveJumps(values);
        centre(values);
        return new Drift(values);
    }

    /** Steps of so many sixteenths, begun so that no two sizes of step change at once but the smallest. */
    private static void addSteps(double[] values, int octave, Seed seed) {
        int offset = (1 << octave) / 2;
        double draw = 0;
        for (int i = 0; i < values.length; i++) {
            int step = i + offset;
            boolean changes = i == 0 || step % (1 << octave) == 0;
            draw = changes ? (seed.at(step >> octave).uniform() - 0.5) * UNIFORM : draw;
            values[i] += draw / Math.sqrt(OCTAVES);
        }
    }

    private static void centre(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
    }

    private static void halveJumps(double[] values) {
        for (int i = 1; i < values.length; i++) {
            double jump = values[i] - values[i - 1];
            values[i] = Math.abs(jump) > JUMP ? values[i - 1] + jump / 2 : values[i];
        }
    }

    /** The drift at a position in whole notes, in standard deviations. */
    double at(double position) {
        int index = (int) (position * GRID + 1e-6);
        return values[Math.max(0, Math.min(values.length - 1, index))];
    }

    /** The drift, sixteenth by sixteenth. */
    double[] values() {
        return values.clone();
    }
}

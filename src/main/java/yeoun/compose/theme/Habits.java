package yeoun.compose.theme;

import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;

/**
 * What one theme of a character does more or less than another: the themes of a varied set are to fill the range of human
 * melodies, not hug its middle.
 *
 * @param busyness factor on the notes a beat that the tune would have
 * @param insistence factor on how often it repeats a tone
 * @param boldness factor on how often it leaps a fourth or more
 * @param plain whether its rhythm is of plain cells alone
 */
record Habits(double busyness, double insistence, double boldness, boolean plain) {

    private static final double BUSYNESS = 0.3;
    private static final double INSISTENCE = 0.7;
    private static final double BOLDNESS = 1.2;

    /** How many themes have a plain rhythm, as many songs have. */
    private static final double PLAIN = 0.3;

    private static final int FOURTH = 5;

    static Habits of(Seed seed) {
        return new Habits(
                FastMath.exp(BUSYNESS * seed.at("busyness").gaussian()),
                FastMath.exp(INSISTENCE * seed.at("insistence").gaussian()),
                FastMath.exp(BOLDNESS * seed.at("boldness").gaussian()),
                seed.at("plain").chance(PLAIN));
    }

    /** Shares of interval sizes, in semitones from 0, as such a theme has them. */
    double[] over(double[] intervals) {
        double[] own = intervals.clone();
        own[0] *= insistence;
        for (int size = FOURTH; size < own.length; size++) {
            own[size] *= boldness;
        }
        return own;
    }
}

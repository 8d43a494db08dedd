package yeoun.analysis;

import yeoun.music.PitchClass;

/**
 * Finds the key of a tune from its notes alone: the major or minor profile of Krumhansl and Kessler (1982) that correlates best
 * with how long each pitch class sounds.
 */
public final class KeyFinder {

    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};
    private static final String[] NAMES = {"C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"};

    private KeyFinder() {}

    /**
     * A key as it is heard.
     *
     * @param tonic pitch class of the tonic, 0 for C
     * @param major whether it is major
     * @param certainty correlation with its profile, −1 to 1
     */
    public record Found(int tonic, boolean major, double certainty) {

        /** The tonic's usual name. */
        public PitchClass name() {
            return PitchClass.parse(NAMES[tonic]);
        }

        @Override
        public String toString() {
            return NAMES[tonic] + (major ? " major" : " minor");
        }
    }

    /** The key of a tune; C major for an empty one. */
    public static Found find(Tune tune) {
        double[] weights = new double[12];
        for (int i = 0; i < tune.size(); i++) {
            weights[tune.pitch(i) % 12] += Math.max(0, tune.end(i) - tune.onset(i));
        }
        return find(weights);
    }

    /** The key in which each pitch class (from C) sounds for so long. */
    public static Found find(double[] weights) {
        Found best = new Found(0, true, -2);
        for (int tonic = 0; tonic < 12; tonic++) {
            double major = correlation(weights, MAJOR, tonic);
            double minor = correlation(weights, MINOR, tonic);
            best = major > best.certainty() ? new Found(tonic, true, major) : best;
            best = minor > best.certainty() ? new Found(tonic, false, minor) : best;
        }
        return best;
    }

    private static double correlation(double[] weights, double[] profile, int tonic) {
        double meanW = mean(weights);
        double meanP = mean(profile);
        double both = 0;
        double own = 0;
        double other = 0;
        for (int i = 0; i < 12; i++) {
            double w = weights[(i + tonic) % 12] - meanW;
            double p = profile[i] - meanP;
            both += w * p;
            own += w * w;
            other += p * p;
        }
        return own == 0 ? -1 : both / Math.sqrt(own * other);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}

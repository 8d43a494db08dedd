package yeoun.theme;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.music.Mode;
import yeoun.music.Rational;

/**
 * How different two motifs are, from 0 (the same) to 1: what keeps the characters of a cast apart.
 *
 * <p>{@code .30 contour + .25 rhythm ratios + .25 interval histogram + .10 start degree and mode + .10 metre position}
 * (MUSIC 2.10, designed). Contour is the edit distance of five-level contour codes, rhythm that of duration ratios in half
 * octaves, each by the longer length.
 */
public final class MotifDistance {

    /** The least distance between two characters who are not kin. */
    public static final double STRANGERS = 0.35;

    /** The least distance between kin. */
    public static final double KIN = 0.20;

    private MotifDistance() {}

    /** The distance between the heads of two themes. */
    public static double between(Theme one, Theme other) {
        return between(
                one.motif().melody(),
                one.key().mode(),
                other.motif().melody(),
                other.key().mode());
    }

    /** The distance between two motifs, each read in its mode. */
    public static double between(Melody one, Mode oneMode, Melody other, Mode otherMode) {
        int[] left = one.semitoneIntervals(oneMode);
        int[] right = other.semitoneIntervals(otherMode);
        return 0.30 * edits(contour(left), contour(right))
                + 0.25 * edits(ratios(one.interOnsets()), ratios(other.interOnsets()))
                + 0.25 * histogramDistance(left, right)
                + 0.10 * startDistance(one, oneMode, other, otherMode)
                + 0.10 * metreDistance(one, other);
    }

    private static int[] contour(int[] intervals) {
        int[] codes = new int[intervals.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Integer.signum(intervals[i]) * (Math.abs(intervals[i]) > 2 ? 2 : 1);
        }
        return codes;
    }

    private static int[] ratios(List<Rational> lengths) {
        int[] codes = new int[Math.max(0, lengths.size() - 1)];
        for (int i = 0; i < codes.length; i++) {
            double ratio = lengths.get(i + 1).dividedBy(lengths.get(i)).toDouble();
            codes[i] = (int) FastMath.rint(2 * FastMath.log(2, ratio));
        }
        return codes;
    }

    /** How far apart two rows of symbols are: their Levenshtein distance divided by the longer length; 0 where both are empty. */
    public static double edits(int[] a, int[] b) {
        int longer = Math.max(a.length, b.length);
        if (longer == 0) {
            return 0;
        }
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return (double) row[b.length] / longer;
    }

    private static double histogramDistance(int[] a, int[] b) {
        double[] difference = new double[25];
        add(difference, a, 1);
        add(difference, b, -1);
        double sum = 0;
        for (double share : difference) {
            sum += Math.abs(share);
        }
        return sum / 2;
    }

    private static void add(double[] histogram, int[] intervals, int sign) {
        for (int interval : intervals) {
            histogram[12 + Math.max(-12, Math.min(12, interval))] += (double) sign / intervals.length;
        }
    }

    private static double startDistance(Melody one, Mode oneMode, Melody other, Mode otherMode) {
        boolean sameStart =
                one.degrees().get(0).simple() == other.degrees().get(0).simple();
        boolean sameMode = oneMode.isMajor() == otherMode.isMajor();
        return (sameStart ? 0 : 0.5) + (sameMode ? 0 : 0.5);
    }

    private static double metreDistance(Melody one, Melody other) {
        double left = one.pickup().dividedBy(one.meter().bar()).toDouble();
        double right = other.pickup().dividedBy(other.meter().bar()).toDouble();
        boolean sameMeter = one.meter().equals(other.meter());
        return (sameMeter ? 0 : 0.5) + 0.5 * Math.min(1, 2 * Math.abs(left - right));
    }
}

package yeoun.theme;

import org.apache.commons.math3.util.FastMath;
import yeoun.music.Event;
import yeoun.music.Mode;

/**
 * How recognisable one line is as another, from 0 to 1, whatever the key and the tempo.
 *
 * <p>The two are aligned tone by tone so that added and left-out tones cost little. Each pair of aligned neighbours is compared
 * by contour in five levels (0.45), ratio of lengths (0.35) and interval within a semitone (0.20), the shares of MUSIC 4.2 after
 * Dowling and Fujitani 1971 and Jones et al. 1987. A part of a theme counts by how much of it there is and how early it comes,
 * as beginnings are what is remembered (Janssen et al. 2017).
 */
public final class Likeness {

    private static final double CONTOUR = 0.45;
    private static final double RHYTHM = 0.35;
    private static final double INTERVAL = 0.20;

    /** Cost of a tone of the theme left out, and of one added. */
    private static final double OMITTED = 0.22;

    private static final double ADDED = 0.12;

    /** Most tones that may lie between aligned neighbours. */
    private static final int REACH = 3;

    private static final double[] SCALES = {1, 2, 0.5, 1.5, 2.0 / 3, 3, 1.0 / 3, 4.0 / 3, 0.75, 4, 0.25};

    private Likeness() {}

    /** How recognisable {@code other} is as {@code theme}, each read in its mode. */
    public static double of(Melody theme, Mode themeMode, Melody other, Mode otherMode) {
        Line a = Line.of(theme, themeMode);
        Line b = Line.of(other, otherMode);
        if (a.size() < 2 || b.size() < 2) {
            return 0;
        }
        double best = 0;
        for (double scale : SCALES) {
            best = Math.max(best, aligned(a, b, scale));
            if (best > 0.98) {
                break;
            }
        }
        return Math.min(1, best);
    }

    /** How recognisable a statement is as a theme. */
    public static double of(Theme theme, Statement statement) {
        return of(
                theme.melody(),
                theme.key().mode(),
                statement.melody(),
                statement.key().mode());
    }

    private record Line(double[] onset, int[] pitch) {

        static Line of(Melody melody, Mode mode) {
            double[] onset = new double[melody.size()];
            int[] pitch = new int[onset.length];
            int i = 0;
            for (Event<Tone> event : melody.events()) {
                onset[i] = event.onset().toDouble();
                pitch[i++] = mode.semitones(event.value().degree());
            }
            return new Line(onset, pitch);
        }

        int size() {
            return pitch.length;
        }
    }

    /**
     * The best alignment at one ratio of tempi. score[i][j] is the best sum of links that ends with tone i of the theme
     * aligned to tone j of the other; first[i][j] is where in the theme it began.
     */
    private static double aligned(Line a, Line b, double scale) {
        double[][] score = new double[a.size()][b.size()];
        int[][] links = new int[a.size()][b.size()];
        int[][] first = new int[a.size()][b.size()];
        double best = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                first[i][j] = i;
                for (int di = 1; di <= Math.min(REACH, i); di++) {
                    for (int dj = 1; dj <= Math.min(REACH, j); dj++) {
                        double gap = OMITTED * (di - 1) + ADDED * (dj - 1);
                        double sum = score[i - di][j - dj] + link(a, i - di, i, b, j - dj, j, scale) - gap;
                        if (sum > score[i][j]) {
                            score[i][j] = sum;
                            links[i][j] = links[i - di][j - dj] + 1;
                            first[i][j] = first[i - di][j - dj];
                        }
                    }
                }
                best = Math.max(best, known(score[i][j], links[i][j], first[i][j], i, a.size(), b.size()));
            }
        }
        return best;
    }

    private static double link(Line a, int i, int k, Line b, int j, int l, double scale) {
        int left = a.pitch[k] - a.pitch[i];
        int right = b.pitch[l] - b.pitch[j];
        double contour = level(left) == level(right) ? 1 : Integer.signum(left) == Integer.signum(right) ? 0.6 : 0;
        int off = Math.abs(left - right);
        double interval = off == 0 ? 1 : off == 1 ? 0.8 : off == 2 ? 0.35 : 0;
        double lengths = (b.onset[l] - b.onset[j]) / ((a.onset[k] - a.onset[i]) * scale);
        double rhythm = Math.max(0, 1 - Math.abs(FastMath.log(2, lengths)));
        return CONTOUR * contour + RHYTHM * rhythm + INTERVAL * interval;
    }

    private static int level(int interval) {
        return Integer.signum(interval) * (Math.abs(interval) > 2 ? 2 : 1);
    }

    /** What an alignment is worth: how well it matches, how much of the other it explains, and which part of the theme. */
    private static double known(double score, int links, int first, int last, int themeSize, int otherSize) {
        int shorter = Math.min(themeSize, otherSize) - 1;
        double match = score / Math.max(shorter, links);
        double coverage = (last - first + 1.0) / themeSize;
        double start = (double) first / themeSize;
        double base = 0.5 + 0.32 * (1 - start);
        double enough = Math.min(1, (links + 1) / 4.0);
        return match * (base + (1 - base) * coverage) * enough;
    }
}

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

    /** Binary logarithms of the ratios of tempi that are tried: 1, 2, 1/2, 3/2, 2/3, 3, 1/3, 4/3, 3/4, 4, 1/4. */
    private static final double[] LOG_SCALES = {
        0,
        1,
        -1,
        0.5849625007211562,
        -0.5849625007211562,
        1.584962500721156,
        -1.584962500721156,
        0.4150374992788438,
        -0.4150374992788438,
        2,
        -2
    };

    private Likeness() {}

    /** How recognisable {@code other} is as {@code theme}, each read in its mode. */
    public static double of(Melody theme, Mode themeMode, Melody other, Mode otherMode) {
        Line a = Line.of(theme, themeMode);
        Line b = Line.of(other, otherMode);
        if (a.size() < 2 || b.size() < 2) {
            return 0;
        }
        double best = 0;
        Aligner aligner = new Aligner(a, b);
        for (double logScale : LOG_SCALES) {
            best = Math.max(best, aligner.align(logScale));
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

    /**
     * A line ready for aligning.
     *
     * @param onset onsets in whole notes
     * @param pitch semitones above the tonic
     */
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

        /** Binary logarithms of the time from each tone to the one {@code reach} before it, at [tone × REACH + reach − 1]. */
        double[] logSteps() {
            double[] logs = new double[size() * REACH];
            for (int i = 1; i < size(); i++) {
                for (int reach = 1; reach <= Math.min(REACH, i); reach++) {
                    logs[i * REACH + reach - 1] = FastMath.log(2, onset[i] - onset[i - reach]);
                }
            }
            return logs;
        }
    }

    /** Two lines being aligned; what does not depend on the ratio of tempi is computed once. */
    private static final class Aligner {
        private final int rows;
        private final int columns;
        private final double[] logA;
        private final double[] logB;
        private final double[] pitchFit;
        private final double[] score;
        private final int[] links;
        private final int[] first;

        Aligner(Line a, Line b) {
            rows = a.size();
            columns = b.size();
            logA = a.logSteps();
            logB = b.logSteps();
            pitchFit = new double[rows * columns * REACH * REACH];
            score = new double[rows * columns];
            links = new int[rows * columns];
            first = new int[rows * columns];
            for (int i = 1; i < rows; i++) {
                for (int j = 1; j < columns; j++) {
                    fitPitches(a, b, i, j);
                }
            }
        }

        private void fitPitches(Line a, Line b, int i, int j) {
            for (int di = 1; di <= Math.min(REACH, i); di++) {
                int left = a.pitch[i] - a.pitch[i - di];
                for (int dj = 1; dj <= Math.min(REACH, j); dj++) {
                    int right = b.pitch[j] - b.pitch[j - dj];
                    double gap = OMITTED * (di - 1) + ADDED * (dj - 1);
                    pitchFit[((i * columns + j) * REACH + di - 1) * REACH + dj - 1] = pitchFit(left, right) - gap;
                }
            }
        }

        private static double pitchFit(int left, int right) {
            boolean sameWay = Integer.signum(left) == Integer.signum(right);
            double contour = level(left) == level(right) ? 1 : sameWay ? 0.6 : 0;
            int off = Math.abs(left - right);
            double interval = off == 0 ? 1 : off == 1 ? 0.8 : off == 2 ? 0.35 : 0;
            return CONTOUR * contour + INTERVAL * interval;
        }

        /** The best alignment at one ratio of tempi, given as its binary logarithm. */
        double align(double logScale) {
            double best = 0;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    int here = i * columns + j;
                    score[here] = 0;
                    links[here] = 0;
                    first[here] = i;
                    extend(i, j, here, logScale);
                    best = Math.max(best, known(score[here], links[here], first[here], i, rows, columns));
                }
            }
            return best;
        }

        private void extend(int i, int j, int here, double logScale) {
            for (int di = 1; di <= Math.min(REACH, i); di++) {
                double step = logA[i * REACH + di - 1] + logScale;
                int fits = (here * REACH + di - 1) * REACH - 1;
                for (int dj = 1; dj <= Math.min(REACH, j); dj++) {
                    double rhythm = Math.max(0, 1 - Math.abs(logB[j * REACH + dj - 1] - step));
                    int before = here - di * columns - dj;
                    double sum = score[before] + pitchFit[fits + dj] + RHYTHM * rhythm;
                    if (sum > score[here]) {
                        score[here] = sum;
                        links[here] = links[before] + 1;
                        first[here] = first[before];
                    }
                }
            }
        }
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

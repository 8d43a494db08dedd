package yeoun.theme;

import static yeoun.theme.HeardLine.REACH;

/** The best alignment of a line with a theme, tone by tone: the measure behind {@link Likeness}. */
final class Alignment {

    private static final double CONTOUR = 0.45;
    private static final double RHYTHM = 0.35;
    private static final double INTERVAL = 0.20;

    /** What a mirrored step is worth: inversions are half known (Dowling 1972). */
    private static final double MIRRORED = 0.15;

    /** What is lost when no interval is kept. */
    private static final double TONALITY = 0.40;

    /** What is lost when no strong tone stays strong. */
    private static final double METRE = 0.28;

    /** What any two lines have in common. */
    private static final double CHANCE = 0.20;

    /** So many tones in a row are a phrase, and enough to be sure. */
    private static final int PHRASE = 16;

    /** What is lost with every doubling of the lengths beyond the first. */
    private static final double FADING = 0.40;

    /** Cost of a tone of the theme left out, and of one added. */
    private static final double OMITTED = 0.16;

    private static final double ADDED = 0.12;

    /** What a length twice or half as long as expected costs, of 1. */
    private static final double STRICT = 1.15;

    /** How many of the ratios of tempi are tried: those that most neighbours agree on. */
    private static final int TRIED = 3;

    /** A ratio that so much fewer neighbours agree on than on the best is not tried. */
    private static final double WEAK = 0.5;

    private static final double ENOUGH = 0.985;

    /** Neighbours whose moves fit better than this agree on the ratio of their lengths. */
    private static final double FITTING = 0.55;

    /** Binary logarithms of the ratios of tempi: 1, 2, 1/2, 3/2, 2/3, 3, 1/3, 4/3, 3/4, 4, 1/4. */
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

    private static final int SPAN = 2 * HeardLine.WIDEST + 1;

    /** What two moves have in common, contour and interval together, by both in semitones from the widest fall. */
    private static final double[] MOVE_FIT = new double[SPAN * SPAN];

    private static final double[] INTERVAL_FIT = new double[SPAN * SPAN];

    static {
        for (int left = 0; left < SPAN; left++) {
            for (int right = 0; right < SPAN; right++) {
                int one = left - HeardLine.WIDEST;
                int other = right - HeardLine.WIDEST;
                INTERVAL_FIT[left * SPAN + right] = interval(one, other);
                MOVE_FIT[left * SPAN + right] = CONTOUR * contour(one, other) + INTERVAL * interval(one, other);
            }
        }
    }

    /** So many rows of the table are looked back at, and the one that is filled: a power of two. */
    private static final int ROWS = 4;

    private final HeardLine theme;
    private final HeardLine other;
    private final int rows;
    private final int columns;
    /** By pairs of tones, of the last rows: the sum of the links that lead there, and how many. */
    private final double[] score;

    private final int[] links;
    /** Intervals kept, accents kept, the tone of the theme that it began with. */
    private final double[] kept;

    private final int[] agreeing;
    private final int[] first;

    Alignment(HeardLine theme, HeardLine other) {
        this.theme = theme;
        this.other = other;
        rows = theme.size();
        columns = other.size();
        score = new double[ROWS * columns];
        links = new int[ROWS * columns];
        kept = new double[ROWS * columns];
        agreeing = new int[ROWS * columns];
        first = new int[ROWS * columns];
    }

    /** How recognisable the line is as the theme, 0 to 1. */
    double likeness() {
        double best = 0;
        double[] support = support();
        double strongest = 0;
        for (int tried = 0; tried < TRIED && best < ENOUGH; tried++) {
            int most = 0;
            for (int s = 1; s < support.length; s++) {
                most = support[s] > support[most] ? s : most;
            }
            strongest = Math.max(strongest, support[most]);
            if (support[most] < WEAK * strongest) {
                break;
            }
            support[most] = -1;
            double faded = 1 - FADING * Math.max(0, Math.abs(LOG_SCALES[most]) - 1);
            best = Math.max(best, faded * align(LOG_SCALES[most]));
        }
        return Math.max(0, Math.min(1, (best - CHANCE) / (1 - CHANCE)));
    }

    /** How many neighbours of alike intervals agree on each ratio of tempi; equal tempi have a slight advantage. */
    private double[] support() {
        double[] support = new double[LOG_SCALES.length];
        support[0] = 0.5;
        for (int i = 1; i < rows; i++) {
            int left = theme.moves()[i * REACH] * SPAN;
            double log = theme.logs()[i * REACH];
            for (int j = 1; j < columns; j++) {
                if (MOVE_FIT[left + other.moves()[j * REACH]] > FITTING) {
                    count(other.logs()[j * REACH] - log, support);
                }
            }
        }
        return support;
    }

    private static void count(double ratio, double[] support) {
        for (int s = 0; s < LOG_SCALES.length; s++) {
            double off = Math.abs(ratio - LOG_SCALES[s]);
            support[s] += off < 0.1 ? 1 - 5 * off : 0;
        }
    }

    private static double contour(int left, int right) {
        boolean sameWay = Integer.signum(left) == Integer.signum(right);
        return level(left) == level(right) ? 1 : sameWay ? 0.6 : left == -right ? MIRRORED : 0;
    }

    private static double interval(int left, int right) {
        int off = Math.abs(left - right);
        return off == 0 ? 1 : off == 1 ? 0.5 : off == 2 ? 0.2 : 0;
    }

    private static int level(int interval) {
        return Integer.signum(interval) * (Math.abs(interval) > 2 ? 2 : 1);
    }

    /** The best alignment at one ratio of tempi, given as its binary logarithm. */
    private double align(double logScale) {
        boolean[] accents = theme.strong();
        boolean[] others = other.strong();
        double best = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int here = row(i) + j;
                extend(i, j, here, logScale);
                agreeing[here] += accents[i] == others[j] ? 1 : 0;
                best = Math.max(best, known(here, i, best));
            }
        }
        return best;
    }

    private int row(int i) {
        return (i & ROWS - 1) * columns;
    }

    /**
     * The best way to an aligned pair: from the tones before, or passing over one or two in one of the lines. Among equals the
     * shortest.
     */
    private void extend(int i, int j, int here, double logScale) {
        double most = 0;
        int on = 0;
        int along = 0;
        if (i > 0) {
            for (int passing = 1; passing <= Math.min(REACH, j); passing++) {
                double sum = sum(i, j, 1, passing, logScale) - ADDED * (passing - 1);
                if (sum > most) {
                    most = sum;
                    on = 1;
                    along = passing;
                }
            }
        }
        if (j > 0) {
            for (int passing = 2; passing <= Math.min(REACH, i); passing++) {
                double sum = sum(i, j, passing, 1, logScale) - OMITTED * (passing - 1);
                if (sum > most) {
                    most = sum;
                    on = passing;
                    along = 1;
                }
            }
        }
        score[here] = most;
        link(i, j, here, on, along);
    }

    private double sum(int i, int j, int on, int along, double logScale) {
        int left = i * REACH + on - 1;
        int right = j * REACH + along - 1;
        double off = Math.abs(other.logs()[right] - theme.logs()[left] - logScale);
        double fit = MOVE_FIT[theme.moves()[left] * SPAN + other.moves()[right]];
        return score[row(i - on) + j - along] + fit + RHYTHM * Math.max(0, 1 - STRICT * off);
    }

    private void link(int i, int j, int here, int on, int along) {
        if (on == 0) {
            kept[here] = 0;
            links[here] = 0;
            first[here] = i;
            agreeing[here] = 0;
            return;
        }
        int from = row(i - on) + j - along;
        int left = theme.moves()[i * REACH + on - 1];
        kept[here] = kept[from] + INTERVAL_FIT[left * SPAN + other.moves()[j * REACH + along - 1]];
        links[here] = links[from] + 1;
        first[here] = first[from];
        agreeing[here] = agreeing[from];
    }

    /**
     * What an alignment is worth: how well it matches, how much of both it explains, which part of the theme it is. 0 where
     * that cannot be more than the best.
     */
    private double known(int here, int last, double best) {
        int shorter = Math.min(PHRASE, Math.min(rows, columns) - 1);
        int linked = links[here];
        if (linked == 0) {
            return 0;
        }
        double match = score[here] / Math.max(shorter, linked);
        if (match <= best) {
            return 0;
        }
        double coverage = (last - first[here] + 1.0) / rows;
        double start = (double) first[here] / rows;
        double base = 0.5 + 0.29 * (1 - start);
        double enough = Math.min(1, (linked + 1) / 4.0);
        double intact = kept[here] / linked;
        double accents = agreeing[here] / (linked + 1.0);
        double identity = (1 - TONALITY * (1 - intact)) * (1 - METRE * (1 - accents));
        return match * identity * (base + (1 - base) * coverage) * enough;
    }
}

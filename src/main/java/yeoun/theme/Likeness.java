package yeoun.theme;

import org.apache.commons.math3.util.FastMath;
import yeoun.music.Event;
import yeoun.music.Mode;
import yeoun.music.Rational;

/**
 * How recognisable one line is as another, from 0 (a chance resemblance) to 1, whatever the key and the tempo.
 *
 * <p>The two are aligned tone by tone so that added and left-out tones cost little. Each pair of aligned neighbours is compared
 * by contour in five levels (0.45), ratio of lengths (0.35) and interval within a semitone (0.20), the shares of MUSIC 4.2 after
 * Dowling and Fujitani 1971 and Jones et al. 1987. On top of that, a tune whose intervals or whose strong and weak tones are
 * all others loses up to {@link #TONALITY} and {@link #METRE} of its likeness (Dowling 1978: familiar tunes are known by their
 * exact intervals; Jones 1987: by where their accents fall). A part of a theme counts by how much of it there is and how early
 * it comes, as beginnings are what is remembered (Janssen et al. 2017). A line more than twice as slow or as fast fades (Warren
 * et al. 1991: tunes are recognised within a band of tempi). Unrelated lines still agree on about a quarter by chance; that is
 * taken off, so that they come out near 0.3.
 */
public final class Likeness {

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

    /** Most tones that may be passed over between aligned neighbours, and one more. */
    private static final int REACH = 3;

    /** The ways from one aligned pair to the next: so many tones on in the theme, and so many in the other line; tones are passed over in one line at a time. */
    private static final int[] ON = {1, 1, 1, 2, 3};

    private static final int[] ALONG = {1, 2, 3, 1, 1};
    private static final int WAYS = ON.length;

    private static final double LOG_2 = FastMath.log(2);

    /** What a length twice or half as long as expected costs, of 1. */
    private static final double STRICT = 1.15;

    /** How many of the ratios of tempi are tried: those that most neighbours agree on. */
    private static final int TRIED = 3;

    /** A ratio that so much fewer neighbours agree on than on the best is not tried. */
    private static final double WEAK = 0.5;

    private static final double ENOUGH = 0.985;

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

    private Likeness() {}

    /** How recognisable {@code other} is as {@code theme}, each read in its mode. */
    public static double of(Melody theme, Mode themeMode, Melody other, Mode otherMode) {
        Line a = Line.of(theme, themeMode);
        Line b = Line.of(other, otherMode);
        if (a.size() < 2 || b.size() < 2) {
            return 0;
        }
        return new Aligner(a, b).likeness();
    }

    /** How recognisable two themes are as each other, whichever way is more. */
    public static double ofEither(Theme one, Theme other) {
        return Math.max(ofMelody(one, other), ofMelody(other, one));
    }

    private static double ofMelody(Theme theme, Theme other) {
        return of(
                theme.melody(), theme.key().mode(), other.melody(), other.key().mode());
    }

    /** How recognisable a statement is as a theme: its line, and what its sound and company leave of it. */
    public static double of(Theme theme, Statement statement) {
        return of(
                        theme.melody(),
                        theme.key().mode(),
                        statement.melody(),
                        statement.key().mode())
                * through(statement.treatment());
    }

    /**
     * How much of a line is still known under a treatment, 0 to 1: another sound, other chords and a second voice each cost a
     * little (Halpern and Müllensiefen 2008; figures of MUSIC 4.3).
     */
    public static double through(Treatment treatment) {
        double sound = switch (treatment.timbre()) {
            case OWN -> 1;
            case OTHER -> 0.96;
            case MUSIC_BOX -> 0.92;
            case DISTANT -> 0.80;
        };
        double chords = switch (treatment.harmony()) {
            case OWN -> 1;
            case NEW, PEDAL, DOMINANT_PEDAL -> 0.96;
            case CHROMATIC_THIRDS -> 0.92;
        };
        boolean heterophonic = treatment.doubling() == Treatment.Doubling.HETEROPHONY;
        double company = (heterophonic ? 0.90 : 1) * (treatment.canon().isZero() ? 1 : 0.96);
        return sound * chords * company;
    }

    /**
     * A line ready for aligning.
     *
     * @param onset onsets in whole notes
     * @param pitch semitones above the tonic
     * @param strong whether each tone stands on a strong beat
     * @param logs binary logarithms of the time from each tone to the one {@code reach} before it, at [tone × REACH + reach − 1]
     */
    private record Line(int[] pitch, boolean[] strong, double[] logs) {

        static Line of(Melody melody, Mode mode) {
            int size = melody.size();
            double[] onset = new double[size];
            int[] pitch = new int[size];
            boolean[] strong = new boolean[size];
            Rational bar = melody.meter().bar();
            int i = 0;
            for (Event<Tone> event : melody.events()) {
                onset[i] = event.onset().toDouble();
                strong[i] = melody.meter()
                                .strength(event.onset().minus(melody.pickup()).mod(bar))
                        >= 0.65;
                pitch[i++] = mode.semitones(event.value().degree());
            }
            double[] logs = new double[size * REACH];
            for (int at = 1; at < size; at++) {
                for (int reach = 1; reach <= Math.min(REACH, at); reach++) {
                    logs[at * REACH + reach - 1] = FastMath.log(onset[at] - onset[at - reach]) / LOG_2;
                }
            }
            return new Line(pitch, strong, logs);
        }

        int size() {
            return pitch.length;
        }
    }

    /** Two lines being aligned; what does not depend on the ratio of tempi is computed once. */
    private static final class Aligner {
        private final Line a;
        private final Line b;
        private final int rows;
        private final int columns;
        private final double[] pitchFit;
        private final double[] intervalFit;
        private final double[] score;
        private final double[] intervals;
        private final int[] agreeing;
        private final int[] links;
        private final int[] first;

        Aligner(Line a, Line b) {
            this.a = a;
            this.b = b;
            rows = a.size();
            columns = b.size();
            pitchFit = new double[rows * columns * WAYS];
            intervalFit = new double[rows * columns * WAYS];
            score = new double[rows * columns];
            intervals = new double[rows * columns];
            agreeing = new int[rows * columns];
            links = new int[rows * columns];
            first = new int[rows * columns];
            for (int i = 1; i < rows; i++) {
                for (int j = 1; j < columns; j++) {
                    fitPitches(i, j);
                }
            }
        }

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
                for (int j = 1; j < columns; j++) {
                    double fit = pitchFit[(i * columns + j) * WAYS];
                    if (fit > 0.55) {
                        count(b.logs[j * REACH] - a.logs[i * REACH], support);
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

        private void fitPitches(int i, int j) {
            for (int way = 0; way < WAYS; way++) {
                if (ON[way] <= i && ALONG[way] <= j) {
                    int left = a.pitch[i] - a.pitch[i - ON[way]];
                    int right = b.pitch[j] - b.pitch[j - ALONG[way]];
                    double gap = OMITTED * (ON[way] - 1) + ADDED * (ALONG[way] - 1);
                    int at = (i * columns + j) * WAYS + way;
                    double interval = interval(left, right);
                    intervalFit[at] = interval;
                    pitchFit[at] = CONTOUR * contour(left, right) + INTERVAL * interval - gap;
                }
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
            double best = 0;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    int here = i * columns + j;
                    score[here] = 0;
                    intervals[here] = 0;
                    links[here] = 0;
                    first[here] = i;
                    extend(i, j, here, logScale);
                    agreeing[here] += a.strong[i] == b.strong[j] ? 1 : 0;
                    best = Math.max(best, known(here, i));
                }
            }
            return best;
        }

        private void extend(int i, int j, int here, double logScale) {
            int from = here;
            for (int way = 0; way < WAYS; way++) {
                if (ON[way] <= i && ALONG[way] <= j) {
                    double step = a.logs[i * REACH + ON[way] - 1] + logScale;
                    double rhythm = Math.max(0, 1 - STRICT * Math.abs(b.logs[j * REACH + ALONG[way] - 1] - step));
                    int before = here - ON[way] * columns - ALONG[way];
                    double sum = score[before] + pitchFit[here * WAYS + way] + RHYTHM * rhythm;
                    if (sum > score[here]) {
                        score[here] = sum;
                        from = before;
                        intervals[here] = intervals[before] + intervalFit[here * WAYS + way];
                    }
                }
            }
            boolean begins = from == here;
            links[here] = begins ? 0 : links[from] + 1;
            first[here] = begins ? i : first[from];
            agreeing[here] = begins ? 0 : agreeing[from];
        }

        /** What an alignment is worth: how well it matches, how much of both it explains, which part of the theme it is. */
        private double known(int here, int last) {
            int shorter = Math.min(PHRASE, Math.min(rows, columns) - 1);
            int linked = links[here];
            double match = score[here] / Math.max(shorter, linked);
            double coverage = (last - first[here] + 1.0) / rows;
            double start = (double) first[here] / rows;
            double base = 0.5 + 0.29 * (1 - start);
            double enough = Math.min(1, (linked + 1) / 4.0);
            double kept = linked == 0 ? 0 : intervals[here] / linked;
            double accents = agreeing[here] / (linked + 1.0);
            double identity = (1 - TONALITY * (1 - kept)) * (1 - METRE * (1 - accents));
            return match * identity * (base + (1 - base) * coverage) * enough;
        }
    }
}

package yeoun.theme;

import org.apache.commons.math3.util.FastMath;
import yeoun.music.Event;
import yeoun.music.Mode;
import yeoun.music.Rational;

/**
 * A line as it is compared with others: moves in semitones and in time, to the tones before, and where its accents fall.
 * Prepared once, it can be compared with many.
 */
public final class HeardLine {

    /** To so many tones before each the moves are known. */
    static final int REACH = 3;

    /** Moves of so many semitones and more are alike. */
    static final int WIDEST = 24;

    /** From this metrical strength on a tone is accented. */
    private static final double STRONG = 0.65;

    /** Ratios of lengths that differ by less, as binary logarithms, are the same. */
    private static final double SAME_RATIO = 0.05;

    private static final double LOG_2 = FastMath.log(2);

    private final boolean[] strong;
    private final int[] moves;
    private final double[] logs;

    private HeardLine(boolean[] strong, int[] moves, double[] logs) {
        this.strong = strong;
        this.moves = moves;
        this.logs = logs;
    }

    /** The melody of a theme. */
    public static HeardLine of(Theme theme) {
        return of(theme.melody(), theme.key().mode());
    }

    /** A melody, read in a mode. */
    public static HeardLine of(Melody melody, Mode mode) {
        int size = melody.size();
        double[] onset = new double[size];
        int[] pitch = new int[size];
        boolean[] strong = new boolean[size];
        Rational bar = melody.meter().bar();
        int i = 0;
        for (Event<Tone> event : melody.events()) {
            onset[i] = event.onset().toDouble();
            strong[i] =
                    melody.meter().strength(event.onset().minus(melody.pickup()).mod(bar)) >= STRONG;
            pitch[i++] = mode.semitones(event.value().degree());
        }
        double[] logs = new double[size * REACH];
        int[] moves = new int[size * REACH];
        for (int at = 1; at < size; at++) {
            for (int reach = 1; reach <= Math.min(REACH, at); reach++) {
                int to = at * REACH + reach - 1;
                logs[to] = FastMath.log(onset[at] - onset[at - reach]) / LOG_2;
                int move = pitch[at] - pitch[at - reach];
                moves[to] = Math.max(-WIDEST, Math.min(WIDEST, move)) + WIDEST;
            }
        }
        return new HeardLine(strong, moves, logs);
    }

    /**
     * Whether so many moves in a row, with the same intervals and the same ratios of lengths, stand in both lines: a quick look
     * before a close one, as lines that are alike have some in common.
     */
    public boolean shares(int moves, HeardLine other) {
        int[] before = new int[other.size() + 1];
        int[] here = new int[before.length];
        for (int i = 2; i < size(); i++) {
            for (int j = 2; j < other.size(); j++) {
                here[j] = isSameMove(i, other, j) ? before[j - 1] + 1 : 0;
                if (here[j] == moves) {
                    return true;
                }
            }
            int[] swap = before;
            before = here;
            here = swap;
        }
        return moves == 0;
    }

    /** Whether two tones are reached by the same interval, and left after as much more or less time than it took to reach them. */
    private boolean isSameMove(int i, HeardLine other, int j) {
        return moves[(i - 1) * REACH] == other.moves[(j - 1) * REACH]
                && Math.abs(logs[i * REACH]
                                - logs[(i - 1) * REACH]
                                - other.logs[j * REACH]
                                + other.logs[(j - 1) * REACH])
                        < SAME_RATIO;
    }

    /** How many tones it has. */
    int size() {
        return strong.length;
    }

    /** Whether each tone is accented. */
    boolean[] strong() {
        return strong;
    }

    /** Semitones to each tone from the one {@code reach} before it, above the widest fall, at [tone × REACH + reach − 1]. */
    int[] moves() {
        return moves;
    }

    /** Binary logarithms of the time to each tone from the one {@code reach} before it, in whole notes; at the same places. */
    double[] logs() {
        return logs;
    }
}

package yeoun.format;

import yeoun.music.Interval;
import yeoun.music.Key;

/**
 * How an instrument's part is written in a key.
 *
 * @param written the interval from the sounding up to the written pitch
 * @param signature sharps (positive) or flats (negative) at the clef, from −7 to 7
 */
record Transposition(Interval written, int signature) {

    /** From a name up to its enharmonic neighbour: from F sharp to G flat. */
    private static final Interval RENAMED = new Interval(1, 0);

    private static final int MOST = 7;
    private static final int MOST_TRANSPOSED = 6;
    private static final int MOST_NAMES_AWAY = 3;

    /** The way with the key signature that is easiest to read: as it is if that has no more than seven signs, or six elsewhere. */
    static Transposition of(Interval usual, Key key) {
        boolean transposes = usual.fifths() != 0;
        int concert = key.signature();
        Transposition best = new Transposition(usual, concert + usual.fifths());
        int allowed = transposes ? MOST_TRANSPOSED : MOST;
        for (int names = -MOST_NAMES_AWAY; names <= MOST_NAMES_AWAY && Math.abs(best.signature) > allowed; names++) {
            Interval other = usual.plus(RENAMED.times(names));
            int signature = concert + other.fifths();
            best = Math.abs(signature) < Math.abs(best.signature) ? new Transposition(other, signature) : best;
        }
        return best;
    }
}

package yeoun.craft;

/**
 * How often a kind of melody moves by each interval (MUSIC 2.6).
 *
 * @param id the name used in files
 * @param shares the share of each size from 0 to 12 semitones
 */
public record IntervalRow(String id, double[] shares) {

    public IntervalRow {
        shares = shares.clone();
        if (shares.length != 13) {
            throw new IllegalArgumentException(
                    "an interval row has 13 shares, 0 to 12 semitones, got " + shares.length);
        }
    }

    /** The share of a size; anything beyond an octave counts as little as half the octave. */
    public double share(int semitones) {
        int size = Math.abs(semitones);
        return size <= 12 ? shares[size] : shares[12] / 2;
    }
}

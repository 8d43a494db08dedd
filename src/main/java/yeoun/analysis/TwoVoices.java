package yeoun.analysis;

/** What a teacher looks at between two voices. Pitches are MIDI numbers. */
public final class TwoVoices {

    /** Lowest MIDI note of the lower tone of an interval, by semitones up to the major seventh (MUSIC 3.5). */
    private static final int[] LOW_LIMIT = {0, 52, 51, 48, 46, 46, 46, 34, 43, 41, 41, 41};

    private TwoVoices() {}

    /** Whether two voices move the same way from a perfect fifth to another, or from an octave to another. */
    public static boolean areParallel(int upperBefore, int lowerBefore, int upper, int lower) {
        int up = Integer.signum(upper - upperBefore);
        int interval = Math.floorMod(upperBefore - lowerBefore, 12);
        int next = Math.floorMod(upper - lower, 12);
        return up != 0 && up == Integer.signum(lower - lowerBefore) && interval == next && (next == 0 || next == 7);
    }

    /** Whether two tones are closer together than their depth bears. */
    public static boolean areMuddy(int lower, int upper) {
        int gap = upper - lower;
        return gap > 0 && gap < LOW_LIMIT.length && lower < LOW_LIMIT[gap];
    }
}

package yeoun;

/** What may be asked of {@link Yeoun}. */
final class Bounds {

    private static final int MOST = 100;

    private Bounds() {}

    /**
     * Checks how many pieces there are to be to choose from: 1 to 100.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static void count(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count is from 1 to " + MOST + ", got " + count);
        }
    }

    /**
     * Checks how recognisable some pieces must stay, 0 to 1, and how many there are to be.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    static void floorAndCount(double floor, int count) {
        if (!(floor >= 0 && floor <= 1)) {
            throw new IllegalArgumentException("floor is from 0 to 1, got " + floor);
        }
        count(count);
    }
}

package yeoun.compose.performance;

/** The curve of duration contrast: what short notes lose, by their length (MUSIC 8.2, KTH rule Duration contrast). */
final class DurationContrast {

    private static final double SHORTEST = 30;
    private static final double LOWEST = 200;
    private static final double MIDDLE = 400;
    private static final double LONGEST = 600;

    private DurationContrast() {}

    /** The curve at a length in milliseconds: 0 to −11. */
    static double at(double length) {
        if (length <= SHORTEST || length >= LONGEST) {
            return 0;
        }
        if (length <= LOWEST) {
            return -11.0 / 170 * (length - SHORTEST);
        }
        return length <= MIDDLE ? -4.0 / 200 * (MIDDLE - length) - 7 : -7.0 / 200 * (LONGEST - length);
    }
}

package yeoun.compose.scene;

/**
 * What listeners know of a theme, and so how far it may be varied (MUSIC 2.1): first it is heard nearly as it is; it stays a
 * clear statement until it was clearly stated three times; only after that, and only where the feeling is far from the theme's
 * own, may it be alluded to.
 */
final class Exposure {

    /** A statement this recognisable teaches the theme. */
    static final double CLEAR = 0.8;

    /** So many clear statements come before the first allusion. */
    static final int LEARNED = 3;

    /** A feeling this far from the theme's own is worth an allusion. */
    private static final double FAR = 1.1;

    private Exposure() {}

    /**
     * The least recognisability of a statement.
     *
     * @param heard how often the theme was clearly stated before
     * @param entry whether the story needs it known here
     * @param distance how far the feeling is from the theme's own
     */
    static double floor(int heard, boolean entry, double distance) {
        if (entry || heard < LEARNED) {
            return heard == 0 || entry ? Telling.STATEMENT : Telling.VARIATION;
        }
        return distance > FAR ? Telling.ALLUSION : Telling.VARIATION;
    }
}

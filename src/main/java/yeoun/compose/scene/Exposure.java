package yeoun.compose.scene;

/**
 * What listeners know of a theme, and so how far it may be varied (MUSIC 2.1): first it is heard nearly as it is; it stays a
 * clear statement, if need be in the mode of the moment, until it was clearly stated three times; only after that, and only where the feeling is far from the theme's
 * own, may it be alluded to.
 */
final class Exposure {

    /** A statement this recognisable teaches the theme. */
    static final double CLEAR = 0.8;

    /** So many clear statements come before the first allusion. */
    static final int LEARNED = 3;

    /** A feeling this far from the theme's own is worth an allusion. */
    private static final double FAR = 1.1;

    /** A feeling this far from the theme's own turns its mode, even where it is heard for the first time. */
    private static final double TURNED = 0.6;

    /** What likeness another mode costs what is heard for the first time. */
    private static final double MODE = 0.15;

    private Exposure() {}

    /**
     * The least recognisability of a statement.
     *
     * @param heard how often the theme was clearly stated before
     * @param entry whether the story needs it known here
     * @param distance how far the feeling is from the theme's own
     */
    static double floor(int heard, boolean entry, double distance) {
        if (entry) {
            return Telling.STATEMENT;
        }
        if (heard == 0) {
            return distance > TURNED ? Telling.STATEMENT - MODE : Telling.STATEMENT;
        }
        if (heard < LEARNED) {
            return Telling.VARIATION;
        }
        return distance > FAR ? Telling.ALLUSION : Telling.VARIATION;
    }
}

package yeoun.compose.performance;

/**
 * The phrase arch: slow and soft at both ends of a phrase, the end more than the start, in square ramps that meet at the
 * turning point (MUSIC 8.2, KTH rule Phrase arch after Todd 1985 and Friberg 1995).
 */
final class PhraseArch {

    /** What the end of a phrase counts more where it ends something larger, too. */
    static final double CLOSES_MORE = 1.3;

    /** Lengthening at the very end with quantity 1. */
    static final double END_LENGTH = 0.20;

    private static final double START_LENGTH = 0.10;
    private static final double START_LEVEL = -0.5;
    private static final double END_LEVEL = -1.0;
    private static final double AMPLITUDE = 2;
    private static final double TURN = 0.3;

    private PhraseArch() {}

    /**
     * How much longer than written a note is played, as a share.
     *
     * @param x place in the phrase, 0 to 1
     * @param k rule quantity
     * @param next factor on the end
     */
    static double lengthening(double x, double k, double next) {
        return k * (x < TURN ? START_LENGTH * rise(x) : END_LENGTH * fall(x) * next);
    }

    /** How much louder, in dB, a note is played: negative at the ends. */
    static double level(double x, double k, double next) {
        return k * AMPLITUDE * (x < TURN ? START_LEVEL * rise(x) : END_LEVEL * fall(x) * next);
    }

    private static double rise(double x) {
        double share = (TURN - x) / TURN;
        return share * share;
    }

    private static double fall(double x) {
        double share = (x - TURN) / (1 - TURN);
        return share * share;
    }
}

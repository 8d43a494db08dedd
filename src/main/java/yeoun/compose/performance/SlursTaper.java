package yeoun.compose.performance;

/** A slur begins with weight and ends lightly. */
final class SlursTaper extends LevelRule {

    /** Velocity +2 and −6 around mf, in dB. */
    private static final double FIRST = 0.5;

    private static final double LAST = -1.5;

    SlursTaper() {
        super(
                "slurs-taper",
                "The first note under a slur has a little weight, the last one is let go.",
                "MUSIC 8.7: slurs, professional convention");
    }

    @Override
    double decibels(Spot spot) {
        return switch (spot.line().slurred()) {
            case FIRST -> FIRST;
            case LAST -> LAST;
            default -> 0;
        };
    }
}

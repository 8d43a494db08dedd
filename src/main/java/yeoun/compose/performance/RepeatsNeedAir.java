package yeoun.compose.performance;

/** A repeated note must be let go first. */
final class RepeatsNeedAir extends GapRule {

    private static final double LEAST = 25;
    private static final double SHARE = 0.08;

    RepeatsNeedAir() {
        super(
                "repeats-need-air",
                "Before the same pitch again there is a gap of 25 ms or 8 percent of the note.",
                "MUSIC 8.7: repeated notes (Bresin and Battel 2000)");
    }

    @Override
    double milliseconds(Spot spot) {
        return spot.line().repeats() ? Math.max(LEAST, SHARE * spot.line().interval()) : 0;
    }
}

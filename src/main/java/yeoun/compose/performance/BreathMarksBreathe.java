package yeoun.compose.performance;

import yeoun.score.Articulation;

/** A breath mark is a breath. */
final class BreathMarksBreathe extends GapRule {

    private static final double BREATH = 250;
    private static final double SHARE = 0.4;

    BreathMarksBreathe() {
        super(
                "breath-marks-breathe",
                "A note with a breath mark ends 250 ms early, but keeps most of its length.",
                "MUSIC 8.8: a breath is 150 to 350 ms (professional convention)");
    }

    @Override
    double milliseconds(Spot spot) {
        return spot.note().has(Articulation.BREATH)
                ? Math.min(BREATH, SHARE * spot.line().interval())
                : 0;
    }
}

package yeoun.compose.performance;

/** Short notes are softer, in tender and sad music the other way round. */
final class ShortIsSoft extends LevelRule {

    private static final double PER_STEP = 0.075;

    ShortIsSoft() {
        super(
                "short-is-soft",
                "Short notes are played a little softer, so that long and short contrast; tenderness evens them out.",
                "MUSIC 8.2: KTH rule Duration contrast (Bresin and Friberg 2000: its sign tells anger from sadness)");
    }

    @Override
    double decibels(Spot spot) {
        double quantity = spot.moment().manner().contrast();
        return spot.isStroke()
                ? 0
                : quantity * PER_STEP * DurationContrast.at(spot.line().interval());
    }
}

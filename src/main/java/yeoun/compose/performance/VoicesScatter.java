package yeoun.compose.performance;

/** Fingers and desks are not quite together. */
final class VoicesScatter extends TimeRule {

    private static final double DEVIATION = 3;

    VoicesScatter() {
        super(
                "voices-scatter",
                "Notes struck together are a few milliseconds apart.",
                "MUSIC 8.4: independent 3 ms per voice (designed)");
    }

    @Override
    double milliseconds(Spot spot, Sense sense) {
        boolean machine = Steadiness.timing(spot.desk().part()) < DEVIATION;
        double draw = sense.seed().at("x").uniform() - sense.seed().at("y").uniform();
        return machine ? 0 : DEVIATION * Math.sqrt(6) * draw * sense.style().looseness();
    }
}

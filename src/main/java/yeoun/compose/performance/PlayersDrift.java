package yeoun.compose.performance;

/** Nobody keeps time like a machine. */
final class PlayersDrift extends TimeRule {

    private static final double NEUTRAL = 8;

    /** The loosest that anybody plays, as a standard deviation in milliseconds (MUSIC 7.7: gugak melodies 18 to 25). */
    private static final double LOOSEST = 30;

    /** What drift may not exceed, in standard deviations. */
    private static final double MOST = 2.5;

    PlayersDrift() {
        super(
                "players-drift",
                "Each player's time wanders by 1 to 20 ms, by instrument, feeling and style, as slowly as quickly.",
                "MUSIC 8.4: 1/f noise (Hennig et al. 2011); deviations by instrument designed");
    }

    @Override
    double milliseconds(Spot spot, Sense sense) {
        double deviation = Steadiness.timing(spot.desk().part())
                * spot.moment().manner().noise()
                / NEUTRAL
                * sense.style().looseness();
        double drift = sense.drift().at(spot.note().onset().toDouble());
        return Math.min(LOOSEST, deviation) * Math.max(-MOST, Math.min(MOST, drift));
    }
}

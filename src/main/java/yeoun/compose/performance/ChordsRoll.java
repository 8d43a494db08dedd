package yeoun.compose.performance;

import yeoun.craft.Instrument;

/** The notes of a chord are not struck at once. */
final class ChordsRoll extends TimeRule {

    /** Spread of a struck chord, in milliseconds from lowest to highest. */
    private static final double BLOCK_LEAST = 5;

    private static final double BLOCK_MOST = 15;

    /** Milliseconds a note of strings plucked one after another. */
    private static final double STRUM = 12;

    private static final double ROLL = 30;

    /** Rolls take no more than this share of the chord. */
    private static final double SHARE = 0.2;

    ChordsRoll() {
        super(
                "chords-roll",
                "Chords on a keyboard spread by 5 to 15 ms from the lowest note up; plucked ones are strummed, on long strings"
                        + " rolled.",
                "MUSIC 8.5: chord spread (Repp); expressive roll 25 to 60 ms a note; 7.5: ssareng of the gayageum");
    }

    @Override
    double milliseconds(Spot spot, Sense sense) {
        double whole = spread(spot, sense);
        int gaps = Math.max(1, spot.line().size() - 1);
        return Math.min(whole, SHARE * spot.line().interval()) * spot.line().rank() / gaps;
    }

    private static double spread(Spot spot, Sense sense) {
        int gaps = spot.line().size() - 1;
        Instrument instrument = spot.desk().instrument();
        return switch (instrument.family()) {
            case KEYBOARD, MALLET ->
                BLOCK_LEAST
                        + (BLOCK_MOST - BLOCK_LEAST)
                                * wide(sense.drift().at(spot.moment().onset()));
            case PLUCKED -> gaps * (instrument.id().equals("harp") ? ROLL : STRUM);
            case GUGAK_PLUCKED -> gaps * ROLL;
            default -> 0;
        };
    }

    /** The drift's standard deviations as a share of the way from a narrow to a wide spread. */
    private static double wide(double drift) {
        return Math.max(0, Math.min(1, (drift + 2) / 4));
    }
}

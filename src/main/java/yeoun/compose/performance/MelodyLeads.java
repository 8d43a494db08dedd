package yeoun.compose.performance;

import yeoun.score.Part;

/** The louder melody is there first. */
final class MelodyLeads extends TimeRule {

    private static final double PER_VELOCITY = 1.6;
    private static final double MOST = 35;

    /** A style that lies back by so many milliseconds does not lead any more. */
    private static final double LAID_BACK = 10;

    /** The share of the lead that players keep whose sound does not begin with a stroke (designed). */
    private static final double WITHOUT_STROKE = 0.5;

    MelodyLeads() {
        super(
                "melody-leads",
                "A melody louder than what accompanies it comes up to 35 ms before it if it is struck or plucked, half of that"
                        + " if it is not, unless the style lies back.",
                "MUSIC 8.5: melody lead of 20 to 30 ms follows from striking harder (Goebl 2001)");
    }

    @Override
    double milliseconds(Spot spot, Sense sense) {
        boolean leads = spot.desk().part().role() == Part.Role.MELODY && sense.under() > 0;
        double forward = Math.max(0, 1 - sense.style().layBack() / LAID_BACK);
        double lead = Math.max(0, Math.min(MOST, PER_VELOCITY * (sense.velocity() - sense.under())));
        return leads ? -lead * forward * (spot.desk().holds() ? WITHOUT_STROKE : 1) : 0;
    }
}

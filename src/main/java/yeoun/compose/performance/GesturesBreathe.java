package yeoun.compose.performance;

import yeoun.score.Part;

/** Between two gestures of a melody there is a little air. */
final class GesturesBreathe extends GapRule {

    /** Pause as a share of the note, and its longest, at the standard quantity (MUSIC 8.2: 8 to 15 percent, 80 to 120 ms). */
    private static final double SHARE = 0.1;

    private static final double LONGEST = 120;
    private static final double STANDARD = 1.1;

    /** A note so many times as long as its neighbours ends a gesture. */
    private static final double LONGER = 1.5;

    /** Semitones of a leap. */
    private static final int LEAP = 5;

    GesturesBreathe() {
        super(
                "gestures-breathe",
                "A melody takes a small breath after a note longer than its neighbours, and before a leap away from a note"
                        + " that is not short.",
                "MUSIC 8.2: KTH rule Punctuation (Friberg, Bresin, Frydén and Sundberg 1998)");
    }

    @Override
    double milliseconds(Spot spot) {
        Part.Role role = spot.desk().part().role();
        boolean sings = role == Part.Role.MELODY || role == Part.Role.COUNTERLINE;
        if (!sings || !spot.line().follows() || isBound(spot) || !endsGesture(spot.line())) {
            return 0;
        }
        double quantity = spot.moment().manner().punctuation() / STANDARD;
        return Math.min(LONGEST, quantity * SHARE * spot.line().interval());
    }

    private static boolean isBound(Spot spot) {
        return spot.line().slurred() == Spot.Slurred.FIRST || spot.line().slurred() == Spot.Slurred.WITHIN;
    }

    private static boolean endsGesture(Spot.Line line) {
        boolean isLong = line.interval() >= LONGER * line.after() && line.interval() >= LONGER * line.before();
        boolean leaps = Math.abs(line.toNext()) >= LEAP && line.interval() >= line.after();
        return isLong || leaps;
    }
}

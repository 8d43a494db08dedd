package yeoun.compose.performance;

/** Strong beats are louder. */
final class BeatsLean extends LevelRule {

    /** Level of the downbeat, of the middle of the bar, and of other beats, in dB. */
    private static final double DOWNBEAT = 1.5;

    private static final double MIDDLE = 1.0;
    private static final double OTHER = 0.5;

    BeatsLean() {
        super(
                "beats-lean",
                "The downbeat is leaned on most, the middle of the bar less, the other beats a little.",
                "MUSIC 8.2: beat salience of the KTH rule system");
    }

    @Override
    double decibels(Spot spot) {
        double strength = spot.moment().strength();
        return strength == 0 ? 0 : strength >= 1 ? DOWNBEAT : strength > 0.5 ? MIDDLE : OTHER;
    }
}

package yeoun.compose.performance;

/** The higher, the louder. */
final class HighIsLoud extends LevelRule {

    private static final double PER_SEMITONE = 0.25;
    private static final double MOST = 5;

    HighIsLoud() {
        super(
                "high-is-loud",
                "High notes are played louder: 3 dB an octave, around the middle of the part.",
                "MUSIC 8.2: KTH rule High-loud (Friberg 1991); kept within 5 dB");
    }

    @Override
    double decibels(Spot spot) {
        double above = spot.midi() - spot.desk().meanPitch();
        double level = spot.moment().manner().highLoud() * PER_SEMITONE * above;
        return spot.isStroke() ? 0 : Math.max(-MOST, Math.min(MOST, level));
    }
}

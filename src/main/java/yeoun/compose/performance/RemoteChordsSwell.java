package yeoun.compose.performance;

/** Chords remote from the key are grown into. */
final class RemoteChordsSwell extends LevelRule {

    RemoteChordsSwell() {
        super(
                "remote-chords-swell",
                "A chord remote from the key is reached by a crescendo of two seconds and left by a decrescendo.",
                "MUSIC 8.2 and 1.10: KTH rule Harmonic charge (Friberg 1991)");
    }

    @Override
    double decibels(Spot spot) {
        return spot.moment().manner().harmonicCharge() * spot.moment().pull();
    }
}

package yeoun.compose.performance;

/** Phrases grow and fade. */
final class PhrasesBreathe extends LevelRule {

    PhrasesBreathe() {
        super(
                "phrases-breathe",
                "A phrase begins softly, grows to its first third and fades to its end; what holds its notes does so inside them,"
                        + " by expression.",
                "MUSIC 8.2: level of the KTH rule Phrase arch (Todd 1992; Friberg 1995)");
    }

    @Override
    double decibels(Spot spot) {
        return spot.desk().holds() ? 0 : spot.moment().arch();
    }
}

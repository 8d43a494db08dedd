package yeoun.compose.performance;

/** Notes remote from their chord are louder. */
final class RemoteNotesSpeak extends LevelRule {

    private static final double PER_CHARGE = 0.2;

    RemoteNotesSpeak() {
        super(
                "remote-notes-speak",
                "A note remote from its chord is leaned on, one that belongs to it is not.",
                "MUSIC 8.2 and 1.10: KTH rule Melodic charge (Sundberg, Friberg and Frydén 1991)");
    }

    @Override
    double decibels(Spot spot) {
        double quantity = spot.moment().manner().melodicCharge();
        return spot.isStroke() ? 0 : quantity * PER_CHARGE * spot.place().charge();
    }
}

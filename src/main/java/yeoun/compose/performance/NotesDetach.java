package yeoun.compose.performance;

import yeoun.score.Articulation;

/** Short notes are detached. */
final class NotesDetach extends GapRule {

    private static final double PER_STEP = 4.5;

    NotesDetach() {
        super(
                "notes-detach",
                "Notes of a fifth of a second are let go up to 50 ms early, longer and shorter ones less; not under slurs.",
                "MUSIC 8.2: KTH rule Duration contrast articulation (Bresin 2001)");
    }

    @Override
    double milliseconds(Spot spot) {
        boolean bound = spot.line().slurred() != Spot.Slurred.NO || spot.note().has(Articulation.STACCATO);
        double quantity = spot.moment().manner().detachment();
        return bound || !spot.line().follows()
                ? 0
                : -quantity * PER_STEP * DurationContrast.at(spot.line().interval());
    }
}

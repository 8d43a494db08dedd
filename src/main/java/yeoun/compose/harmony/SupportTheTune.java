package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** The chord carries the melody's weighty notes. */
final class SupportTheTune extends StatedPlaceRule<Slot, HarmonyState> {

    /** What a chord loses that has a note of the tune in another form, however light the note. */
    private static final double ALTERED = 0.6;

    /** What a chord loses that has not the first note of a phrase. */
    private static final double OPENING = 0.4;

    /** What a chord is worth that has a note resting on it and another tone a semitone away, as a major seventh its root. */
    private static final double RUBBED = 0.1;

    SupportTheTune() {
        super(
                "support-the-tune",
                5.5,
                "The chord contains the melody's long and strong notes, does not rub against them, and alters none of them.",
                "MUSIC 3.6: a dissonant melody note must be prepared or resolved; best not to have made it one");
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        double total = 0;
        double good = 0;
        double altered = 0;
        boolean strands = false;
        for (Slot.TuneNote note : place.tune()) {
            total += note.weight();
            strands |= note.stands() && !note.passes() && (state.bits() >> note.semitone() & 1) == 0;
            boolean alters = (state.displaced() >> note.semitone() & 1) == 1;
            good += note.weight() * (alters ? -1 : value(note, state.bits()));
            altered = alters ? ALTERED : altered;
        }
        boolean opens = place.begins()
                && total > 0
                && (state.bits() >> place.tune().get(0).semitone() & 1) == 0;
        double least = altered > 0 ? -1 : -0.9;
        if (strands) {
            return -1;
        }
        return total == 0 ? 0 : Math.max(least, good / total - altered - (opens ? OPENING : 0));
    }

    private static double value(Slot.TuneNote note, int bits) {
        int semitone = note.semitone();
        boolean rubs = (bits >> (semitone + 1) % 12 & 1) == 1 || (bits >> (semitone + 11) % 12 & 1) == 1;
        if ((bits >> semitone & 1) == 1) {
            return rubs ? note.stands() ? RUBBED : 0.5 : 1;
        }
        double foreign = note.passes() ? -0.2 : -0.8;
        return rubs ? Math.max(-1, foreign - 0.5) : foreign;
    }
}

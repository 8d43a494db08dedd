package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** The chord carries the melody's weighty notes. */
final class SupportTheTune extends StatedPlaceRule<Slot, HarmonyState> {

    SupportTheTune() {
        super(
                "support-the-tune",
                4,
                "The chord contains the melody's long and strong notes and does not rub against them.",
                "MUSIC 3.6: a dissonant melody note must be prepared or resolved; best not to have made it one");
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        double total = 0;
        double good = 0;
        for (Slot.TuneNote note : place.tune()) {
            total += note.weight();
            good += note.weight() * value(note, state.bits());
        }
        return total == 0 ? 0 : good / total;
    }

    private static double value(Slot.TuneNote note, int bits) {
        int semitone = note.semitone();
        boolean rubs = (bits >> (semitone + 1) % 12 & 1) == 1 || (bits >> (semitone + 11) % 12 & 1) == 1;
        if ((bits >> semitone & 1) == 1) {
            return rubs ? 0.5 : 1;
        }
        double foreign = note.passes() ? -0.2 : -0.8;
        return rubs ? Math.max(-1, foreign - 0.5) : foreign;
    }
}

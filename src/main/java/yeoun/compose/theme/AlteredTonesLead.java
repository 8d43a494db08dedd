package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Altered tones go on where their alteration points. */
final class AlteredTonesLead extends StatedPlaceRule<MelodyPlace, MelodyState> {

    AlteredTonesLead() {
        super(
                "altered-tones-lead",
                3,
                "A raised tone goes on up, a lowered one down, by the smallest step; in minor the raised sixth and seventh"
                        + " lead up, the natural ones down.",
                "MUSIC 3.6: tendency tones; 1.10: melodic attraction (Lerdahl 2001)");
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        int points = state.before().points();
        if (state.fresh() || points == 0 || state.leap() == 0) {
            return 0;
        }
        boolean member = state.before().member();
        boolean belongs = place.groundBefore().holds(state.before().semitone());
        if (state.leap() == points && state.letters() != 0) {
            return 0.4;
        }
        if (state.isStep()) {
            boolean along = Integer.signum(state.leap()) == points;
            return state.letters() == 0 ? -0.8 : along ? 0 : member && !belongs ? -0.8 : -0.2;
        }
        boolean arpeggiates = belongs && place.inChord(state.tone().semitone());
        return arpeggiates || member ? 0 : -1;
    }
}

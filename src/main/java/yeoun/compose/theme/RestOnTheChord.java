package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Weighty notes belong to the chord; others pass or lean. */
final class RestOnTheChord extends StatedPlaceRule<MelodyPlace, MelodyState> {

    private final double appoggiaturas;

    RestOnTheChord(double appoggiaturas) {
        super(
                "rest-on-the-chord",
                4,
                "Notes on the beat and long notes belong to the chord, unless the feeling leans; others may pass by step.",
                "MUSIC 3.6: an untreated dissonance costs most; 1.9: the appoggiatura is the strongest trigger of tears"
                        + " (Sloboda 1991)");
        this.appoggiaturas = appoggiaturas;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        if (place.inChord(state.tone().semitone())) {
            return place.isWeighty() ? 0.6 : 0.15;
        }
        if (place.ends() || place.beats() >= 2) {
            return -1;
        }
        if (place.isWeighty()) {
            return -1 + 1.5 * appoggiaturas * (place.beats() <= 1 ? 1 : 0.5);
        }
        return state.fresh() ? -0.2 : state.isStep() ? 0.1 : state.leap() == 0 ? -0.1 : -0.7;
    }
}

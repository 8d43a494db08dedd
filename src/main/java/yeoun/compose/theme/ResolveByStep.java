package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** A dissonance is left by step. */
final class ResolveByStep extends StatedPlaceRule<MelodyPlace, MelodyState> {

    ResolveByStep() {
        super(
                "resolve-by-step",
                6,
                "A note foreign to its chord goes on by step, best downwards.",
                "MUSIC 3.6: dissonance unresolved by step costs 9; 1.9: resolution relieves");
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        if (state.fresh() || place.inChordBefore(state.before().semitone())) {
            return 0;
        }
        if (state.isStep()) {
            return state.leap() < 0 ? 0.5 : 0.3;
        }
        boolean becomesConsonant =
                state.leap() == 0 && place.inChord(state.tone().semitone());
        return becomesConsonant ? 0.1 : -1;
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;
import yeoun.music.Degree;
import yeoun.music.FunctionalTone;
import yeoun.music.Mode;

/** The tones of a tori do what they are for. */
final class FunctionalTones extends StatedMoveRule<MelodyState> {

    private final Mode mode;

    FunctionalTones(Mode mode) {
        super(
                "functional-tones",
                2.2,
                "In a tori the breaking tone falls to the tone below, passing tones only pass downwards, a falling tone falls.",
                "MUSIC 7.3: functional tones of the tori");
        this.mode = mode;
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (to.fresh() || !mode.isTori()) {
            return 0;
        }
        double approach = switch (function(to)) {
            case PASSING -> to.leap() < 0 && to.isStep() ? 0.2 : -1;
            case BREAKING -> to.leap() < 0 ? 0.5 : -0.7;
            default -> 0;
        };
        double leave = switch (function(from)) {
            case PASSING -> to.leap() < 0 && to.isStep() ? 0.2 : -1;
            case BREAKING, FALLING -> to.leap() < 0 ? 0.4 : to.leap() == 0 ? 0 : -0.3;
            default -> 0;
        };
        return Math.max(-1, Math.min(1, approach + leave));
    }

    private FunctionalTone function(MelodyState state) {
        return mode.functions().getOrDefault(Degree.of(state.tone().degree().simple()), FunctionalTone.PLAIN);
    }
}

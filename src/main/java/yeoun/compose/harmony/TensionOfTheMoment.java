package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** The harmony is as tense as the moment. */
final class TensionOfTheMoment extends StatedPlaceRule<Slot, HarmonyState> {

    TensionOfTheMoment() {
        super(
                "tension-of-the-moment",
                0.8,
                "The chord is as tense as the moment asks.",
                "MUSIC 3.1: tension term of the sampling rule; 1.10 harmonic charge");
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        return 1 - Math.min(2, Math.abs(place.tension() - state.tension()) / 0.2);
    }
}

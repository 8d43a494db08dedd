package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** A phrase begins on firm ground. */
final class RootsAtTheEnds extends StatedPlaceRule<Slot, HarmonyState> {

    RootsAtTheEnds() {
        super(
                "roots-at-the-beginning",
                1.2,
                "A phrase begins with a chord in root position; inversions belong inside.",
                "MUSIC 3.1: phrases leave from the tonic region");
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        if (!state.chord().isInverted()) {
            return 0;
        }
        return place.begins() ? -1 : place.strong() ? -0.25 : 0;
    }
}

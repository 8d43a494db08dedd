package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Melody and bass keep their independence. */
final class NoParallels extends StatedPlaceRule<MelodyPlace, MelodyState> {

    NoParallels() {
        super(
                "no-outer-parallels",
                9,
                "Melody and bass do not move in parallel fifths or octaves.",
                "MUSIC 3.6: parallels between outer voices cost 12 and 15 (after Huron 2001)");
    }

    @Override
    public boolean speaksAt(MelodyPlace place) {
        return place.ground().bass() != place.groundBefore().bass();
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        if (state.fresh() || place.ground().bass() == place.groundBefore().bass() || state.leap() == 0) {
            return 0;
        }
        int before = Math.floorMod(state.before().midi() - place.groundBefore().bass(), 12);
        int here = Math.floorMod(state.tone().midi() - place.ground().bass(), 12);
        boolean perfect = here == 0 || here == 7;
        return perfect && before == here ? -1 : 0;
    }
}

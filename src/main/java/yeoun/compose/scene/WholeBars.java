package yeoun.compose.scene;

import yeoun.chance.StatedPlaceRule;

/** Sections are whole bars where they can be. */
final class WholeBars extends StatedPlaceRule<TempoPlace, TempoState> {

    WholeBars() {
        super(
                "whole-bars",
                2.5,
                "A section is made of whole bars; one bar of another length at its end is the exception.",
                "MUSIC 5.4: insert or remove a beat only at a phrase end");
    }

    @Override
    public double fit(TempoPlace place, TempoState state) {
        int over = state.beats() % state.perBar();
        if (over == 0) {
            return 1;
        }
        if (place.silent()) {
            return 0.2;
        }
        return 2 * over == state.perBar() ? -0.3 : -0.7;
    }
}

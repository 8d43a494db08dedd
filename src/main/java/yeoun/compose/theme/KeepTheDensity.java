package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** As many notes as the energy asks. */
final class KeepTheDensity extends StatedPlaceRule<BeatPlace, RhythmState> {

    KeepTheDensity() {
        super(
                "keep-the-density",
                0.8,
                "A beat has as many notes as the energy of the moment asks.",
                "MUSIC 1.3: notes a beat grow with arousal");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        return Math.max(-1, 1 - Math.abs(state.onsets() - place.density()));
    }
}

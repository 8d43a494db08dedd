package yeoun.compose.scene;

import yeoun.chance.StatedPlaceRule;

/** Sections like to be phrases. */
final class PhrasesOfFour extends StatedPlaceRule<TempoPlace, TempoState> {

    PhrasesOfFour() {
        super(
                "phrases-of-four",
                1,
                "Sections of four or eight bars let phrases close.",
                "MUSIC 2.2: a phrase is four bars");
    }

    @Override
    public double fit(TempoPlace place, TempoState state) {
        if (place.silent() || state.beats() % state.perBar() != 0) {
            return 0;
        }
        int bars = state.beats() / state.perBar();
        return bars % 4 == 0 ? 0.7 : bars % 2 == 0 ? 0.3 : 0;
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** The last note of a phrase is the one its cadence asks for, reached by step. */
final class CloseThePhrase extends StatedPlaceRule<MelodyPlace, MelodyState> {

    /** What a doubled note before the last one costs, as it takes away the pull. */
    private static final double LIMP = -0.4;

    CloseThePhrase() {
        super(
                "close-the-phrase",
                4.5,
                "A phrase ends on the degree that its cadence asks for, most often by step; the note before is not struck twice.",
                "MUSIC 2.8: melodies of cadences; 2.6: the last interval is a step in three of four phrases");
    }

    @Override
    public boolean speaksAt(MelodyPlace place) {
        return place.untilEnd() == 1 || place.ends() && !place.finals().isEmpty();
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        if (place.untilEnd() == 1) {
            return !state.fresh() && state.leap() == 0 ? LIMP : 0;
        }
        if (!place.ends() || place.finals().isEmpty()) {
            return 0;
        }
        int rank = place.finals().indexOf(state.tone().degree().simple());
        if (rank < 0 || !state.tone().member()) {
            return -1;
        }
        double approach = state.isStep() ? 0.25 : state.fresh() ? 0 : Math.abs(state.leap()) > 7 ? -0.5 : -0.1;
        return Math.max(-1, Math.min(1, 0.75 - 0.5 * rank + approach));
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Chromatic tones need a reason. */
final class TonesOfTheMode extends StatedPlaceRule<MelodyPlace, MelodyState> {

    private final double chromaticism;

    TonesOfTheMode(double chromaticism) {
        super(
                "tones-of-the-mode",
                3.5,
                "Tones outside the mode belong to the chord or are short neighbours, as rare as the character asks.",
                "MUSIC 2.11: chromatic neighbours by trait");
        this.chromaticism = chromaticism;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        if (state.tone().member()) {
            boolean onlyDown = state.tone().points() < 0;
            return onlyDown && !place.inChord(state.tone().semitone()) ? -0.3 : 0;
        }
        if (place.inChord(state.tone().semitone())) {
            return -0.15;
        }
        boolean neighbour = !place.isWeighty() && state.isStep();
        return neighbour ? -1 + chromaticism : -1;
    }
}

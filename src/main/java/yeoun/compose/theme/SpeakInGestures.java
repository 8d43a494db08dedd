package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** The rhythm keeps to the character's gesture. */
final class SpeakInGestures extends StatedPlaceRule<BeatPlace, RhythmState> {

    SpeakInGestures() {
        super(
                "speak-in-gestures",
                4.5,
                "The rhythm keeps to the gesture of the character's traits, or to the motif.",
                "MUSIC 2.11: gesture grammar of traits; 4.1: rhythm and contour together carry identity (Jones et al. 1987)");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        return place.wish()
                .map(wish -> place.faithfulness() * wish.fit(state.shape()))
                .orElse(0.0);
    }
}

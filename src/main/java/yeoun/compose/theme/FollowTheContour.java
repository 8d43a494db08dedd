package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** The line has a shape. */
final class FollowTheContour extends StatedPlaceRule<MelodyPlace, MelodyState> {

    FollowTheContour() {
        super(
                "follow-the-contour",
                1.7,
                "The line follows the shape of its phrase: most often an arch.",
                "MUSIC 2.5: contours of 36 000 folk phrases (Huron 1996)");
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        return Math.max(-1, 1 - Math.abs(state.tone().midi() - place.target()) / 4);
    }
}

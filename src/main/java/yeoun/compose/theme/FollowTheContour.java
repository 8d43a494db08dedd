package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** The line has a shape. */
final class FollowTheContour extends StatedPlaceRule<MelodyPlace, MelodyState> {

    /** Semitones around the contour within which a light note goes where it likes. */
    private static final double FREEDOM = 2;

    FollowTheContour() {
        super(
                "follow-the-contour",
                2,
                "The line follows the shape of its phrase: most often an arch.",
                "MUSIC 2.5: contours of 36 000 folk phrases (Huron 1996)");
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        double around = place.isWeighty() ? 0 : FREEDOM;
        double away = Math.max(0, Math.abs(state.tone().midi() - place.target()) - around);
        return Math.max(-1, 1 - away / (place.isWeighty() ? 4 : 3));
    }
}

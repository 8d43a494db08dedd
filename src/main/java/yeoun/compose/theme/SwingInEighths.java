package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** What swings is written in quarters and eighths. */
final class SwingInEighths extends StatedPlaceRule<BeatPlace, RhythmState> {

    /** The beginning of the beat and its half, in twelfths. */
    private static final int EIGHTHS = 1 | 1 << BeatShape.PARTS / 2;

    SwingInEighths() {
        super(
                "swing-in-eighths",
                3,
                "Where eighths swing, notes begin on the beat or on its half: the swing is played, not written.",
                "MUSIC 8.6: swing is a ratio of pairs of eighths; dotted eighths would be swung twice");
    }

    @Override
    public boolean speaksAt(BeatPlace place) {
        return place.swings() && !place.compound();
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        return speaksAt(place) && (state.shape().onsets() & ~EIGHTHS) != 0 ? -1 : 0;
    }
}

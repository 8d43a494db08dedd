package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** A singing line has no holes. */
final class SingThrough extends StatedPlaceRule<BeatPlace, RhythmState> {

    SingThrough() {
        super(
                "sing-through",
                2.5,
                "Inside a phrase notes are held until the next one; only halting gestures are full of rests.",
                "MUSIC 2.11: gestures of the traits; 4.1: silence ends a group (Lerdahl and Jackendoff 1983)");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        boolean mayRest = place.untilRest() <= 1 || place.first();
        if (mayRest) {
            return 0;
        }
        int silent = BeatShape.PARTS - Integer.bitCount(state.shape().sounding());
        return -(1 - place.rests()) * Math.min(1, 2.0 * silent / BeatShape.PARTS);
    }
}

package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** An accompaniment comes to rest where the tune does. */
final class HoldAtTheCadence extends StatedPlaceRule<BarPlace, BarPlay> {

    HoldAtTheCadence() {
        super(
                "hold-at-the-cadence",
                3,
                "Where a phrase ends the figure may rest on a held chord, the likelier the calmer; within a phrase it moves.",
                "Cadences are heard as ends where motion stops (MUSIC 2.8)");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        if (play != BarPlay.HELD) {
            return 0;
        }
        boolean ends = place.part() == BarPlace.Part.CADENCE;
        return !place.moves() ? -1 : ends ? 0.15 - 0.45 * place.emotion().arousal() : -1;
    }
}

package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** Nobody lets go while the music climbs. */
final class DriveToTheClimax extends StatedPlaceRule<BarPlace, BarPlay> {

    DriveToTheClimax() {
        super(
                "drive-to-the-climax",
                2,
                "While the tune climbs to its summit the figure neither thins out nor rests.",
                "MUSIC 2.4, 6.4: layers add up towards the climax");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        boolean rests = play == BarPlay.THINNED || play == BarPlay.HELD;
        return !place.climbing() ? 0 : rests ? -1 : play == BarPlay.RUN ? 0.2 : 0;
    }
}

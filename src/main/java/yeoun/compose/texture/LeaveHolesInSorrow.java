package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** Grief and solitude want holes. */
final class LeaveHolesInSorrow extends StatedPlaceRule<BarPlace, BarPlay> {

    LeaveHolesInSorrow() {
        super(
                "leave-holes-in-sorrow",
                3,
                "Where sorrow has no energy nobody answers the tune; a chord is held instead.",
                "MUSIC 1.3: the share of silence grows as arousal falls; 6.3: loneliness is silence for the most part");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        boolean answers = play.kind() == BarPlay.Kind.ANSWER;
        return answers ? -place.hollow() : play == BarPlay.HELD || play == BarPlay.THINNED ? 0.3 * place.hollow() : 0;
    }
}

package yeoun.compose.theme;

import org.apache.commons.math3.util.FastMath;
import yeoun.chance.StatedPlaceRule;

/** Common cells are common. */
final class CommonCells extends StatedPlaceRule<BeatPlace, RhythmState> {

    CommonCells() {
        super(
                "common-cells",
                1.2,
                "Rhythmic cells occur as often as they do in songs.",
                "MUSIC 2.7: onset probabilities of ballads; weights of the cell table");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        return Math.max(-1, FastMath.log(state.cell().weight() / 2) / 2.3);
    }
}

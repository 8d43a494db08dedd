package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** A figure is stated before it is varied. */
final class SetOutWithTheFigure extends StatedPlaceRule<BarPlace, BarPlay> {

    SetOutWithTheFigure() {
        super(
                "set-out-with-the-figure",
                2,
                "The first two bars have the figure as it is.",
                "What is varied has been stated: two alike make a figure [P]");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        return !place.first() ? 0 : play == BarPlay.FIGURE ? 0.5 : -0.5;
    }
}

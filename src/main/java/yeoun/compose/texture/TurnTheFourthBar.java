package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** The fourth bar of four is another. */
final class TurnTheFourthBar extends StatedPlaceRule<BarPlace, BarPlay> {

    TurnTheFourthBar() {
        super(
                "turn-the-fourth-bar",
                2,
                "In the fourth bar of four the figure takes another turn; in the others it stays what it is.",
                "Three alike and one that differs: the sentence in small (MUSIC 2.3) [P]");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        return switch (play) {
            case TURNED -> place.fourth() ? 0.5 : -1;
            case FIGURE -> place.fourth() ? -0.2 : 0.3;
            default -> 0;
        };
    }
}

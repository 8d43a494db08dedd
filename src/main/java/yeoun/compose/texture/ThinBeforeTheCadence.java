package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** The figure gives way before a cadence. */
final class ThinBeforeTheCadence extends StatedPlaceRule<BarPlace, BarPlay> {

    ThinBeforeTheCadence() {
        super(
                "thin-before-the-cadence",
                2.4,
                "In the bar before a cadence the figure thins out or takes another turn; elsewhere it does not thin out.",
                "Liquidation: what is characteristic dissolves towards the cadence (MUSIC 2.3, 2.9)");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        boolean before = place.part() == BarPlace.Part.BEFORE_CADENCE;
        return switch (play) {
            case THINNED ->
                !place.moves() ? -1 : before ? 0.3 - 0.4 * place.emotion().arousal() : -1;
            case TURNED -> before ? 0.3 : 0;
            default -> 0;
        };
    }
}

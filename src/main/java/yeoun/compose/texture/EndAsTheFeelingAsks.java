package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;

/** Hope climbs at the end, anger stops. */
final class EndAsTheFeelingAsks extends StatedPlaceRule<BarPlace, BarPlay> {

    EndAsTheFeelingAsks() {
        super(
                "end-as-the-feeling-asks",
                1.5,
                "What feels bright climbs at its end, what is tender is spread, what longs resolves late, what is fierce or numb"
                        + " stops on one chord; what is loud may cut it off, what is quiet may leave the tune alone.",
                "MUSIC 1.9: ascent is energy and hope; 1.4: anger attacks fast; 1.13: resignation lets go");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        double valence = place.emotion().valence();
        double arousal = place.emotion().arousal();
        double tension = place.emotion().tension();
        double fit = switch (play) {
            case CLIMBING -> 0.6 * valence - 0.3 * Math.abs(arousal) - (place.open() ? 0.3 : 0);
            case ROLLED -> 0.2 + 0.3 * valence - 0.4 * arousal;
            case SWELLING -> 0.5 * tension;
            case RINGING -> 0.2 - 0.2 * arousal;
            case BLOCK -> 0.6 * arousal - 0.2 + 0.3 * place.hollow();
            case CUT -> 2 * arousal - 0.6 + 0.2 * tension;
            case SILENT -> -1.2 * arousal - 0.7 + 0.4 * place.hollow();
            default -> 0;
        };
        return Math.max(-1, Math.min(1, fit));
    }
}

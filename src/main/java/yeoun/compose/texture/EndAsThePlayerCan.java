package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;

/** The last bar is an ending that lies in the player's fingers. */
final class EndAsThePlayerCan extends StatedPlaceRule<BarPlace, BarPlay> {

    EndAsThePlayerCan() {
        super(
                "end-as-the-player-can",
                1,
                "In the last bar, and only there, a piece ends: who holds notes may let one voice resolve, strings that are"
                        + " plucked ring, keys climb and stay or spread the chord; nobody spreads what they bow, blow or pluck short.",
                "Endings by instrument: swell of the strings with 4-3 or 9-8, ringing guitar, rolled chord [P]");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        boolean last = place.part() == BarPlace.Part.LAST;
        if (last != (play.kind() == BarPlay.Kind.ENDING)) {
            return FORBIDDEN;
        }
        boolean holds = place.player().sustain() == Instrument.Sustain.HELD;
        boolean shortly = place.player().sustain() == Instrument.Sustain.SHORT;
        boolean keys = place.player().isKeyboard();
        boolean rolls = keys || !holds && !shortly;
        boolean plucked = place.player().family() == Instrument.Family.PLUCKED
                || place.player().isGugak();
        return switch (play) {
            case SWELLING -> holds ? -0.2 : FORBIDDEN;
            case RINGING -> !rolls ? FORBIDDEN : plucked ? 0.25 : holds ? FORBIDDEN : -0.5;
            case CLIMBING -> !rolls ? FORBIDDEN : keys ? 0.3 : 0.1;
            case ROLLED -> !rolls ? FORBIDDEN : keys ? 0.3 : 0;
            default -> 0;
        };
    }
}

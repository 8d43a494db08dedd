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
                "In the last bar, and only there, a piece ends: who holds notes lets one voice resolve, strings that are plucked"
                        + " ring, keys climb and stay or spread the chord.",
                "Endings by instrument: swell of the strings with 4-3 or 9-8, ringing guitar, rolled chord [P]");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        boolean last = place.part() == BarPlace.Part.LAST;
        if (last != (play.kind() == BarPlay.Kind.ENDING)) {
            return FORBIDDEN;
        }
        boolean holds = place.player().sustain() == Instrument.Sustain.HELD;
        boolean plucked = place.player().family() == Instrument.Family.PLUCKED
                || place.player().isGugak();
        return switch (play) {
            case SWELLING -> holds ? 0.6 : FORBIDDEN;
            case RINGING -> plucked ? 0.25 : holds ? FORBIDDEN : -0.5;
            case CLIMBING -> place.player().isKeyboard() ? 0.3 : holds ? -0.4 : 0.1;
            case ROLLED -> place.player().isKeyboard() ? 0.3 : 0;
            default -> 0;
        };
    }
}

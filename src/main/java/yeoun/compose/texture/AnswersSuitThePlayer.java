package yeoun.compose.texture;

import yeoun.chance.StatedPlaceRule;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;

/** An answer lies in the fingers of who plays it. */
final class AnswersSuitThePlayer extends StatedPlaceRule<BarPlace, BarPlay> {

    AnswersSuitThePlayer() {
        super(
                "answers-suit-the-player",
                1.5,
                "Strings and winds answer with runs and echoes, guitars with turns, keys with echoes and arpeggios,"
                        + " zithers with the tail of the tune; nobody who holds his notes kicks.",
                "Idiomatic fills: pickup of the strings, hammered turn of the guitar, comping kick [P]; MUSIC 7.7: heterophony");
    }

    @Override
    public double fit(BarPlace place, BarPlay play) {
        if (play.kind() != BarPlay.Kind.ANSWER) {
            return 0;
        }
        boolean holds = place.player().sustain() == Instrument.Sustain.HELD;
        return switch (play) {
            case KICK -> holds || !place.player().isPolyphonic() ? FORBIDDEN : 0.3;
            case ARPEGGIO -> holds && place.player().family() != Instrument.Family.SYNTH ? -0.8 : 0.2;
            case RUN -> holds || place.player().isKeyboard() ? 0.3 : -0.2;
            case NEIGHBOUR -> isPlucked(place.player()) ? 0.4 : -0.1;
            case TAIL -> place.player().isGugak() ? 0.6 : -0.6;
            default -> 0.2;
        };
    }

    private static boolean isPlucked(Instrument player) {
        return player.family() == Instrument.Family.PLUCKED || player.family() == Instrument.Family.GUGAK_PLUCKED;
    }
}

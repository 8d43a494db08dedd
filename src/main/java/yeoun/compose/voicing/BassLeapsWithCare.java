package yeoun.compose.voicing;

import yeoun.chance.StatedMoveRule;

/** The bass leaps no further than it must. */
final class BassLeapsWithCare extends StatedMoveRule<VoicingState> {

    BassLeapsWithCare() {
        super(
                "bass-leaps-with-care",
                3,
                "The bass leaps no further than a fifth, or an octave.",
                "MUSIC 3.6: a bass leap beyond a fifth costs 3");
    }

    @Override
    public double fit(VoicingState from, VoicingState to) {
        int size = Math.abs(from.midi()[0] - to.midi()[0]);
        return size <= 7 ? -size / 28.0 : size == 12 ? -0.5 : -1;
    }
}

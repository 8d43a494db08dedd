package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** Inside a phrase the line does not fall silent for long, and no note outlasts its bar. */
final class SilenceIsShort extends StatedMoveRule<RhythmState> {

    SilenceIsShort() {
        super(
                "silence-is-short",
                2.5,
                "Silence within a phrase lasts a beat at most, a held note four.",
                "MUSIC 4.1: a note beyond 2.6 s is no longer heard as part of a tune (Warren et al. 1991)");
    }

    @Override
    public double fit(RhythmState from, RhythmState to) {
        boolean silent = to.held() == 0 && to.onsets() == 0;
        boolean wasSilent = from.held() == 0;
        boolean tooLong = to.held() > 4;
        return tooLong || silent && wasSilent ? -1 : 0;
    }
}

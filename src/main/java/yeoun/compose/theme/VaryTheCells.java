package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** Neighbouring beats differ a little. */
final class VaryTheCells extends StatedMoveRule<RhythmState> {

    VaryTheCells() {
        super(
                "vary-the-cells",
                0.7,
                "A busy beat is followed by another rhythm: a hook has two to four different lengths.",
                "MUSIC 2.7: rhythmic distinctiveness");
    }

    @Override
    public double fit(RhythmState from, RhythmState to) {
        if (from.onsets() > 1 && from.cell().equals(to.cell())) {
            return -0.6;
        }
        return from.onsets() + to.onsets() >= 6 ? -1 : 0;
    }
}

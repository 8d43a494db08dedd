package yeoun.compose.harmony;

import yeoun.chance.StatedMoveRule;

/** The bass is a line of its own. */
final class BassMovesWell extends StatedMoveRule<HarmonyState> {

    private static final double[] BY_SEMITONES = {-0.3, 0.5, 0.6, 0.1, 0.1, 0.5, -1};

    BassMovesWell() {
        super(
                "bass-moves-well",
                0.8,
                "The bass moves by step, fourth or fifth, and never by a tritone.",
                "MUSIC 3.6: bass leaps cost, a tritone in the bass most");
    }

    @Override
    public double fit(HarmonyState from, HarmonyState to) {
        return BY_SEMITONES[Math.abs(from.bassMove(to))];
    }
}

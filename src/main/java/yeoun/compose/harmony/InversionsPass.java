package yeoun.compose.harmony;

import yeoun.chance.StatedMoveRule;

/** An inverted chord is on its way. */
final class InversionsPass extends StatedMoveRule<HarmonyState> {

    InversionsPass() {
        super(
                "inversions-pass",
                0.9,
                "An inverted chord is left by step in the bass.",
                "MUSIC 3.2: descending bass lines are what inversions are for");
    }

    @Override
    public double fit(HarmonyState from, HarmonyState to) {
        boolean inverted = from.chord().isInverted();
        if (!inverted) {
            return 0;
        }
        int move = Math.abs(from.bassMove(to));
        return move == 1 || move == 2 ? 1 : move == 0 ? -0.2 : -1;
    }
}

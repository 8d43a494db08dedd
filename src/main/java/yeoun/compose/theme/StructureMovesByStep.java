package yeoun.compose.theme;

import yeoun.chance.StatedMoveRule;

/** The structural line goes by step, and goes on where it was going. */
final class StructureMovesByStep extends StatedMoveRule<MelodyState> {

    /** How well a move fits by the rungs of the mode that it climbs or falls. */
    private static final double[] BY_RUNGS = {-0.3, 0.9, 0.35, -0.1, -0.4};

    /** What a line gains that keeps its direction, and loses that swings back to where it was. */
    private static final double GOING_ON = 0.1;

    StructureMovesByStep() {
        super(
                "structure-moves-by-step",
                4,
                "From strong place to strong place the line moves by step, and goes on where it was going.",
                "MUSIC 2.4: a climax is approached by stepwise crescendo; the step progressions of strong tones (Hindemith 1937)"
                        + " and the fundamental line (Schenker 1935) are what makes a tune go somewhere");
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (to.fresh()) {
            return 0;
        }
        int rungs = Math.abs(to.tone().rung() - to.before().rung());
        double fit = rungs < BY_RUNGS.length ? BY_RUNGS[rungs] : -1;
        if (from.fresh() || to.leap() == 0 || from.leap() == 0) {
            return fit;
        }
        boolean goesOn = Integer.signum(from.leap()) == Integer.signum(to.leap());
        boolean swings = to.leap() == -from.leap();
        return fit + (goesOn ? GOING_ON : swings ? -GOING_ON : 0);
    }
}

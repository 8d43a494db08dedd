package yeoun.compose.harmony;

import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.StatedMoveRule;

/** Chords follow one another as they do in the style. */
final class ChordsFollow extends StatedMoveRule<HarmonyState> {

    /** Shares of root motion by ascending semitones, for moves that the matrix does not know. */
    private static final double[] ROOT_MOTION = {0.05, 0.02, 0.08, 0.05, 0.05, 0.15, 0.01, 0.12, 0.05, 0.06, 0.08, 0.02
    };

    private final Map<String, Map<String, Double>> matrix;

    ChordsFollow(Map<String, Map<String, Double>> matrix) {
        super(
                "chords-follow",
                1.6,
                "Chords follow one another as they usually do in the style.",
                "MUSIC 3.1: transition matrices built on corpus facts of de Clercq and Temperley 2011, Huron 2006");
        this.matrix = matrix;
    }

    @Override
    public double fit(HarmonyState from, HarmonyState to) {
        return Math.max(-1, Math.min(1, 1 + FastMath.log(share(from, to) / 0.35) / 3));
    }

    private double share(HarmonyState from, HarmonyState to) {
        if (from.function().equals(to.function())) {
            return from.chord().equals(to.chord()) ? 0.012 : 0.06;
        }
        Map<String, Double> row = matrix.get(from.function());
        if (row == null) {
            return 0.6 * rootMotion(from, to);
        }
        Double known = row.get(to.function());
        if (known != null) {
            return known;
        }
        boolean applied = to.function().endsWith("7");
        Double grouped = row.get(applied ? "V/x" : "borrow");
        return grouped != null && !to.diatonic() ? 0.5 * grouped : 0.3 * rootMotion(from, to);
    }

    private static double rootMotion(HarmonyState from, HarmonyState to) {
        return ROOT_MOTION[
                Math.floorMod(to.chord().root().semitone() - from.chord().root().semitone(), 12)];
    }
}

package yeoun.compose.theme;

import org.apache.commons.math3.util.FastMath;
import yeoun.chance.StatedMoveRule;

/** Intervals occur as often as they do in melodies of this kind. */
final class IntervalsOfTheKind extends StatedMoveRule<MelodyState> {

    private final double[] fits = new double[25];

    IntervalsOfTheKind(double[] shares, double ascent) {
        super(
                "intervals-of-the-kind",
                2.2,
                "Intervals occur as often as in melodies of this kind; leaps rise and steps fall more often.",
                "MUSIC 2.6: interval statistics (Essen, Temperley; von Hippel and Huron 2000)");
        double top = 0;
        for (double share : shares) {
            top = Math.max(top, share);
        }
        for (int leap = -12; leap <= 12; leap++) {
            double share = Math.max(1e-4, shares[Math.abs(leap)]) * direction(leap, ascent);
            fits[leap + 12] = Math.max(-1, Math.min(1, 0.8 + FastMath.log(share / top) / 3));
        }
    }

    private static double direction(int leap, double ascent) {
        double up = ascent + (Math.abs(leap) > 2 ? 0.10 : -0.06);
        return leap == 0 ? 1 : 2 * (leap > 0 ? up : 1 - up);
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyState from, MelodyState to) {
        if (to.fresh()) {
            return Math.abs(to.tone().midi() - from.tone().midi()) > 9 ? -1 : 0;
        }
        int leap = to.leap();
        return leap < -12 || leap > 12 ? -1 : fits[leap + 12];
    }
}

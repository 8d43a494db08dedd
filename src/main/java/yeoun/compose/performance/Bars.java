package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Score;

/** The bars of a score in plain numbers: where a position stands in its bar. */
final class Bars {

    private static final double SAME = 1e-9;

    private final List<Bar> bars;
    private final double[] onsets;
    private final double[][] beats;

    Bars(Score score) {
        bars = score.bars();
        onsets = bars.stream().mapToDouble(b -> b.onset().toDouble()).toArray();
        beats = bars.stream().map(Bars::beats).toArray(double[][]::new);
    }

    private static double[] beats(Bar bar) {
        Meter meter = bar.meter();
        double[] onsets = new double[meter.beatCount()];
        for (int i = 0; i < onsets.length; i++) {
            onsets[i] = meter.beatOnset(i).minus(bar.entry()).plus(bar.onset()).toDouble();
        }
        return onsets;
    }

    List<Bar> all() {
        return bars;
    }

    /** The bar that a position falls into. */
    Bar at(double position) {
        return bars.get(index(position));
    }

    private int index(double position) {
        return Math.max(0, Places.last(onsets, position + SAME));
    }

    /** How strong the beat at a position is, from 0.5 to 1; 0 between beats. */
    double strength(double position) {
        int bar = index(position);
        int beat = Places.last(beats[bar], position + SAME);
        boolean onBeat = beat >= 0 && position - beats[bar][beat] < SAME;
        return onBeat ? bars.get(bar).meter().beatStrength(beat) : 0;
    }

    /** Every beat and what divides it: halves of plain beats, units of grouped ones. */
    List<Rational> grid() {
        List<Rational> grid = new ArrayList<>();
        for (Bar bar : bars) {
            boolean plain = bar.meter().beatCount() == bar.meter().numerator();
            Rational step = Rational.of(1, (plain ? 2L : 1L) * bar.meter().unit());
            for (Rational at = bar.onset(); at.isLessThan(bar.end()); at = at.plus(step)) {
                grid.add(at);
            }
        }
        return grid;
    }
}

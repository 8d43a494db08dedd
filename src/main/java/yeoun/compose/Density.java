package yeoun.compose;

import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.craft.Figure;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/**
 * How much happens: onsets a second of a line and the figure under it together.
 *
 * @param onsetsPerSecond so many
 */
record Density(double onsetsPerSecond) {

    /** How much a figure counts that is e times too busy or too calm. */
    private static final double STRICT = 4;

    /** The density of a line over a figure. */
    static Density of(Melody line, Figure figure, double tempo) {
        Meter meter = line.meter();
        Rational bar = meter.bar();
        int bars = Math.max(
                1, (int) line.length().minus(line.pickup()).dividedBy(bar).ceil());
        TreeSet<Rational> onsets = new TreeSet<>();
        for (Event<Tone> event : line.events()) {
            onsets.add(event.onset().minus(line.pickup()));
        }
        for (int i = 0; figure.step().times(i).isLessThan(bar); i++) {
            String step = figure.steps().get(i % figure.steps().size());
            if (!step.equals("-") && !step.equals(".")) {
                for (int at = 0; at < bars; at++) {
                    onsets.add(bar.times(at).plus(figure.step().times(i)));
                }
            }
        }
        double seconds = bars * meter.beatCount() * 60 / tempo;
        return new Density(onsets.size() / seconds);
    }

    /** So many times as dense. */
    Density times(double factor) {
        return new Density(onsetsPerSecond * factor);
    }

    /** Of the figures that suit the meter one that brings a line near to this density. */
    Figure figure(List<Figure> figures, Melody line, double tempo, Seed seed) {
        List<Figure> fitting = figures.stream()
                .filter(figure -> figure.compound() == line.meter().isCompound())
                .filter(figure -> wholeBars(figure, line.meter()))
                .toList();
        List<Figure> some = fitting.isEmpty() ? figures : fitting;
        return seed.pick(some, figure -> {
            double away = FastMath.log(of(line, figure, tempo).onsetsPerSecond / onsetsPerSecond);
            return 1e-9 + FastMath.exp(-STRICT * FastMath.abs(away));
        });
    }

    private static boolean wholeBars(Figure figure, Meter meter) {
        Rational cycle = figure.cycle();
        return meter.bar().isMultipleOf(cycle) || cycle.isMultipleOf(meter.bar());
    }
}

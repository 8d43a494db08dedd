package yeoun.compose.performance;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import yeoun.music.Rational;

/** Stretches of a score that follow each other, each with its phrase arch. */
final class Spans {

    private static final double SAME = 1e-9;

    private final double[] places;
    private final double[] times;
    private final double[] quantities;
    private final double[] ends;

    /** Spans that begin at these places; those that end where something larger begins, or at the end, close it, too. */
    Spans(
            List<Rational> beginnings,
            Set<Rational> larger,
            Rational length,
            Clock clock,
            ToDoubleFunction<Manner> quantity,
            Manners manners) {
        int count = beginnings.size();
        places = beginnings.stream().mapToDouble(Rational::toDouble).toArray();
        times = new double[count + 1];
        quantities = new double[count];
        ends = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = clock.seconds(places[i]);
            quantities[i] = quantity.applyAsDouble(manners.at(places[i]));
            boolean closes = i + 1 == count || larger.contains(beginnings.get(i + 1));
            ends[i] = closes ? PhraseArch.CLOSES_MORE : 1;
        }
        times[count] = clock.seconds(length.toDouble());
    }

    /** The number of the span that a position belongs to. */
    int index(double position) {
        return Math.max(0, Places.last(places, position + SAME));
    }

    /** The lengthening of the arch at a time in seconds. */
    double lengthening(double time) {
        int at = at(time);
        return PhraseArch.lengthening(share(at, time), quantities[at], ends[at]);
    }

    /** The level of the arch at a time in seconds, in dB. */
    double level(double time) {
        int at = at(time);
        return PhraseArch.level(share(at, time), quantities[at], ends[at]);
    }

    private int at(double time) {
        return Math.max(0, Math.min(quantities.length - 1, Places.last(times, time)));
    }

    private double share(int at, double time) {
        return Math.max(0, Math.min(1, (time - times[at]) / (times[at + 1] - times[at])));
    }
}

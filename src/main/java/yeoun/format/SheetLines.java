package yeoun.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks the bars of a lead sheet into systems: full, alike, and of four bars where that is possible. */
final class SheetLines {

    private static final double NOT_FOUR = 0.05;
    private static final double ODD = 0.12;
    private static final double TIGHTEST = 1.25;

    private final List<SheetBar> bars;
    private final double first;
    private final double others;

    /**
     * Bars to break.
     *
     * @param first the room for notes in the first system, in staff spaces
     * @param others the room in the others
     */
    SheetLines(List<SheetBar> bars, double first, double others) {
        this.bars = bars;
        this.first = first;
        this.others = others;
    }

    /** The bars of each system. */
    List<List<SheetBar>> systems() {
        int count = bars.size();
        double[] cost = new double[count + 1];
        int[] from = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.MAX_VALUE;
            for (int start = end - 1; start >= 0; start--) {
                double own = cost[start] + cost(start, end);
                if (own < cost[end]) {
                    cost[end] = own;
                    from[end] = start;
                }
            }
        }
        List<List<SheetBar>> systems = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            systems.add(0, bars.subList(from[end], end));
        }
        return systems;
    }

    private double cost(int start, int end) {
        double natural = 0;
        int full = 0;
        for (SheetBar bar : bars.subList(start, end)) {
            natural += bar.width();
            full += bar.bar().bar().number() == 0 ? 0 : 1;
        }
        double fullness = natural / (start == 0 ? first : others);
        boolean impossible = fullness > TIGHTEST && end - start > 1;
        double shape = full % 4 == 0 ? 0 : full % 2 == 0 ? NOT_FOUR : ODD;
        double away = fullness > 1 ? 2 * (fullness - 1) : 1 - fullness;
        boolean last = end == bars.size();
        return (impossible ? 1e6 : 0) + 0.1 + shape + (last ? 0.3 : 1) * away * away;
    }
}

package yeoun.format;

import java.util.List;
import java.util.Locale;
import yeoun.score.CueSheet;
import yeoun.score.TempoMap;

/** The tempo over time, and by how many frames each hit is off. */
record TempoLane(ScenePage page) implements ScenePage.Lane {

    private static final double HEIGHT = 58;
    private static final double LABEL = 10;
    private static final String COLOUR = "#2f7d5b";

    @Override
    public String name() {
        return "Tempo";
    }

    @Override
    public double draw(Svg svg, double top) {
        List<TempoMap.Anchor> anchors = page.score().tempo().anchors();
        double[] tempi = new double[anchors.size() - 1];
        double low = Double.MAX_VALUE;
        double high = 0;
        for (int i = 0; i < tempi.length; i++) {
            tempi[i] = page.score().tempo().quartersPerMinute(anchors.get(i).position());
            low = Math.min(low, tempi[i]);
            high = Math.max(high, tempi[i]);
        }
        double middle = (low + high) / 2;
        double reach = Math.max(12, (high - low) / 2 * 1.15);
        double graph = top + 16;
        steps(svg, anchors, tempi, tempo -> graph + (0.5 - (tempo - middle) / (2 * reach)) * HEIGHT);
        hits(svg, tempo -> graph + (0.5 - (tempo - middle) / (2 * reach)) * HEIGHT);
        svg.words(
                page.axis().left() - 6,
                top + 34,
                "quarters",
                "text-anchor",
                "end",
                "font-size",
                LABEL,
                "fill",
                Svg.SOFT);
        svg.words(
                page.axis().left() - 6,
                top + 46,
                "a minute",
                "text-anchor",
                "end",
                "font-size",
                LABEL,
                "fill",
                Svg.SOFT);
        return graph + HEIGHT + 6;
    }

    private void steps(
            Svg svg, List<TempoMap.Anchor> anchors, double[] tempi, java.util.function.DoubleUnaryOperator y) {
        StringBuilder path = new StringBuilder();
        double free = 0;
        double shown = 0;
        for (int i = 0; i < tempi.length; i++) {
            double x = page.axis().x(anchors.get(i).seconds());
            double to = page.axis().x(anchors.get(i + 1).seconds());
            double at = y.applyAsDouble(tempi[i]);
            path.append(i == 0 ? "M" + Svg.number(x) + " " + Svg.number(at) : "V" + Svg.number(at))
                    .append('H')
                    .append(Svg.number(to));
            boolean changed = Math.abs(tempi[i] - shown) >= 0.05;
            if (changed && x >= free) {
                String words = String.format(Locale.ROOT, "%.1f", tempi[i]);
                svg.words(x + 3, at - 4, words, "font-size", LABEL, "fill", Svg.INK);
                free = x + 3 + Svg.width(words, LABEL) + 4;
                shown = tempi[i];
            }
        }
        svg.add("path", "d", path, "fill", "none", "stroke", COLOUR, "stroke-width", 2.2);
    }

    private void hits(Svg svg, java.util.function.DoubleUnaryOperator y) {
        for (CueSheet.Hit hit : page.sheet().hits()) {
            double tempo =
                    page.score().tempo().quartersPerMinute(page.score().tempo().position(hit.landed()));
            double x = page.axis().x(hit.landed());
            double at = y.applyAsDouble(tempo);
            svg.open("g").tip(HitFlags.tip(hit));
            svg.add("circle", "cx", x, "cy", at, "r", 4.0, "fill", Svg.PAPER, "stroke", COLOUR, "stroke-width", 2.0);
            svg.words(x + 6, at + 14, HitFlags.off(hit), "font-size", LABEL, "fill", Svg.INK, "font-weight", "bold");
            svg.close();
        }
    }
}

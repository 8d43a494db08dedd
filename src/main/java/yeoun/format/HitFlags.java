package yeoun.format;

import java.util.List;
import java.util.Locale;
import yeoun.score.CueSheet;

/** The hits as flags: filled where they are hard, hollow where they are soft or a phrase. */
record HitFlags(ScenePage page) implements ScenePage.Lane {

    private static final double ROW = 18;
    private static final double LABEL = 11;
    static final String COLOUR = "#c2402f";

    @Override
    public String name() {
        return "Hits";
    }

    @Override
    public double draw(Svg svg, double top) {
        Rows rows = new Rows();
        double y = top;
        List<CueSheet.Hit> hits = page.sheet().hits();
        for (CueSheet.Hit hit : hits) {
            double x = page.axis().x(hit.asked());
            String words = words(hit);
            double width = 14 + Svg.width(words, LABEL);
            boolean before = x + width > page.axis().width() - 4;
            double from = before ? x - width : x;
            double at = top + 3 + rows.place(from, from + width + 6) * ROW;
            flag(svg, hit, words, x, at, before);
            y = Math.max(y, at + ROW);
        }
        return hits.isEmpty() ? top : y + 2;
    }

    private static void flag(Svg svg, CueSheet.Hit hit, String words, double x, double y, boolean before) {
        boolean hard = hit.label().startsWith("hard");
        svg.open("g").tip(tip(hit));
        String place = "M" + Svg.number(x) + " " + Svg.number(y + 14);
        svg.add(
                "path",
                "d",
                place + (before ? "v-13l-9 4.5l9 4.5" : "v-13l9 4.5l-9 4.5"),
                "fill",
                hard ? COLOUR : Svg.PAPER,
                "stroke",
                COLOUR,
                "stroke-width",
                1.4);
        svg.words(
                before ? x - 13 : x + 13,
                y + 10,
                words,
                "font-size",
                LABEL,
                "fill",
                Svg.INK,
                "text-anchor",
                before ? "end" : "start");
        svg.close();
    }

    /** By how many frames a hit is off: {@code −3.0 f} is early. */
    static String off(CueSheet.Hit hit) {
        double frames = Math.round(hit.framesOff() * 10) / 10.0;
        String number = String.format(Locale.ROOT, "%.1f f", Math.abs(frames));
        return frames == 0 ? "±0 f" : (frames < 0 ? "−" : "+") + number;
    }

    /** What happens, then how exactly the music marks it. */
    private static String words(CueSheet.Hit hit) {
        int space = hit.label().indexOf(' ');
        return hit.label().substring(space + 1) + " · " + hit.label().substring(0, Math.max(0, space)) + " · "
                + off(hit);
    }

    static String tip(CueSheet.Hit hit) {
        return hit.label() + ", " + hit.timecode() + ", bar " + hit.bar() + ", " + hit.how() + ", " + off(hit)
                + " (frames early − or late +)";
    }
}

package yeoun.format;

/** A staff that is drawn on: places by staff position, and how far up and down the drawing reaches. */
final class StaffCanvas {

    static final double SPACE = LeadSheet.SPACE;

    private final Svg svg = new Svg();
    private double top = 0;
    private double bottom = 4 * SPACE;

    Svg svg() {
        return svg;
    }

    /** The height of a staff position, in steps above the lowest line. */
    static double y(double position) {
        return (8 - position) * SPACE / 2;
    }

    void glyph(Glyph glyph, double x, double y) {
        glyph.draw(svg, x, y, SPACE);
    }

    void line(double x1, double y1, double x2, double y2, double width) {
        svg.add(
                "path",
                "d",
                "M" + Svg.number(x1) + " " + Svg.number(y1) + "L" + Svg.number(x2) + " " + Svg.number(y2),
                "stroke",
                Svg.INK,
                "stroke-width",
                width * SPACE);
    }

    /** Remembers that something reaches to a height. */
    void reach(double y) {
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** The highest place that anything reaches. */
    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** A bow from one place to another: a tie or a slur; it bends up or down by a height. */
    void bow(double x1, double y1, double x2, double y2, double height, boolean up) {
        double h = up ? -height : height;
        double third = (x2 - x1) * 0.28;
        String start = Svg.number(x1) + " " + Svg.number(y1);
        String end = Svg.number(x2) + " " + Svg.number(y2);
        double thick = 0.2 * SPACE * (up ? 1 : -1);
        svg.add(
                "path",
                "d",
                "M" + start + bend(x1 + third, y1 + h * 1.33, x2 - third, y2 + h * 1.33) + end
                        + bend(x2 - third, y2 + h * 1.33 + thick, x1 + third, y1 + h * 1.33 + thick) + start + "Z",
                "stroke",
                Svg.INK,
                "stroke-width",
                0.5);
        reach(Math.min(y1, y2) + (up ? h : 0));
        reach(Math.max(y1, y2) + (up ? 0 : h));
    }

    private static String bend(double x1, double y1, double x2, double y2) {
        return "C" + Svg.number(x1) + " " + Svg.number(y1) + " " + Svg.number(x2) + " " + Svg.number(y2) + " ";
    }
}

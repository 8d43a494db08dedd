package yeoun.format;

import java.util.List;

/** Notes that hang together under beams: one line that every stem ends on, and the beams below it. */
final class SheetBeam {

    private static final double SPACE = StaffCanvas.SPACE;
    private static final double THICK = 0.5 * SPACE;
    private static final double STEP = 0.75 * SPACE;
    private static final double SHORTEST_STEM = 2.5 * SPACE;
    private static final double STEEPEST = 1.0 * SPACE;
    private static final double HOOK = 1.1 * SPACE;

    private final List<SheetSign> signs;
    private final boolean up;
    private double start;
    private double slope;

    /** A group of signs; rests may stand between its notes. */
    SheetBeam(List<SheetSign> signs, boolean up) {
        this.signs = signs;
        this.up = up;
        SheetSign first = signs.get(0);
        SheetSign last = signs.get(signs.size() - 1);
        double rise = last.stemEnd(up) - first.stemEnd(up);
        double run = Math.max(1, last.stemX(up) - first.stemX(up));
        double most = Math.min(STEEPEST, run * 0.18);
        double kept = isFlat() ? 0 : Math.max(-most, Math.min(most, rise * 0.5));
        slope = kept / run;
        start = first.stemEnd(up);
        clear();
    }

    /** Which way the stems of a group go: as most of it leans. */
    static boolean isUp(List<SheetSign> signs) {
        double lean = 0;
        double furthest = 0;
        for (SheetSign sign : signs) {
            if (sign.isNote()) {
                lean += sign.lean();
                furthest = Math.abs(sign.lean()) > Math.abs(furthest) ? sign.lean() : furthest;
            }
        }
        return lean == 0 ? furthest < 0 : lean < 0;
    }

    /** Whether a note inside is nearer to the beam than both ends, so that a slope would say nothing. */
    private boolean isFlat() {
        double first = edge(signs.get(0));
        double last = edge(signs.get(signs.size() - 1));
        double nearer = up ? Math.max(first, last) : Math.min(first, last);
        return first == last
                || signs.subList(1, signs.size() - 1).stream()
                        .filter(SheetSign::isNote)
                        .anyMatch(sign -> up ? edge(sign) >= nearer : edge(sign) <= nearer);
    }

    private double edge(SheetSign sign) {
        return up ? sign.high() : sign.low();
    }

    /** Moves the line so far out that every stem is long enough and reaches the middle of the staff. */
    private void clear() {
        double shift = 0;
        for (SheetSign sign : signs) {
            if (sign.isNote()) {
                double head = StaffCanvas.y(edge(sign));
                double room = SHORTEST_STEM + STEP * (sign.symbol().flags() - 1);
                double wanted = up ? head - room : head + room;
                double middle = StaffCanvas.y(4);
                double limit = up ? Math.min(wanted, middle) : Math.max(wanted, middle);
                double over = end(sign) - limit;
                shift = up ? Math.min(shift, -over) : Math.max(shift, -over);
            }
        }
        start += shift;
    }

    /** Where the stem of one of its notes ends. */
    double end(SheetSign sign) {
        return start + slope * (sign.stemX(up) - signs.get(0).stemX(up));
    }

    void draw(StaffCanvas canvas) {
        int most = signs.stream().mapToInt(sign -> sign.beams().size()).max().orElse(0);
        for (int level = 0; level < most; level++) {
            draw(canvas, level);
        }
        signs.forEach(sign -> canvas.reach(end(sign)));
    }

    private void draw(StaffCanvas canvas, int level) {
        double from = 0;
        for (SheetSign sign : signs) {
            if (sign.beams().size() > level) {
                double x = sign.stemX(up);
                switch (sign.beams().get(level)) {
                    case BEGIN -> from = x;
                    case END -> segment(canvas, from, x, level);
                    case FORWARD_HOOK -> segment(canvas, x, x + HOOK, level);
                    case BACKWARD_HOOK -> segment(canvas, x - HOOK, x, level);
                    case CONTINUE -> {}
                }
            }
        }
    }

    private void segment(StaffCanvas canvas, double from, double to, int level) {
        double offset = (up ? 1 : -1) * level * STEP;
        double y1 = start + slope * (from - signs.get(0).stemX(up)) + offset;
        double y2 = start + slope * (to - signs.get(0).stemX(up)) + offset;
        double thick = up ? THICK : -THICK;
        double edge = 0.06 * SPACE;
        canvas.svg()
                .add(
                        "path",
                        "d",
                        "M" + Svg.number(from - edge) + " " + Svg.number(y1) + "L" + Svg.number(to + edge)
                                + " " + Svg.number(y2) + "V" + Svg.number(y2 + thick) + "L" + Svg.number(from - edge)
                                + " "
                                + Svg.number(y1 + thick) + "Z");
    }
}

package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Ties and slurs of a lead sheet; one that a system breaks goes on at the start of the next. */
final class SheetBows {

    private static final double SPACE = StaffCanvas.SPACE;

    /** A slur on its way: where it began in this system, and what it has passed. */
    private static final class Open {

        private final List<SheetSign> passed = new ArrayList<>();
        private boolean fromBefore;
    }

    private final Slurs slurs;
    private final TreeMap<Integer, Open> open = new TreeMap<>();
    private StaffCanvas canvas = new StaffCanvas();
    private double left;
    private double right;

    SheetBows(Slurs slurs) {
        this.slurs = slurs;
    }

    /** A system begins: from where to where its notes stand. */
    void begin(StaffCanvas on, double from, double to) {
        canvas = on;
        left = from;
        right = to;
    }

    /** Draws the ties and slurs of a line of a system. */
    void draw(List<SheetSign> signs, SheetNotes notes) {
        for (int i = 0; i < signs.size(); i++) {
            ties(signs, i, notes);
        }
        for (SheetSign sign : signs) {
            if (sign.isNote()) {
                slurs(sign, notes);
            }
        }
        for (Open slur : open.values()) {
            if (!slur.passed.isEmpty()) {
                slur(slur, notes, true);
                slur.passed.clear();
                slur.fromBefore = true;
            }
        }
    }

    private void ties(List<SheetSign> signs, int index, SheetNotes notes) {
        SheetSign sign = signs.get(index);
        for (int i = 0; i < sign.positions().size(); i++) {
            Piece head = sign.symbol().heads().get(i);
            boolean alone = sign.positions().size() == 1;
            boolean up = alone ? !notes.isUp(sign) : i * 2 >= sign.positions().size();
            double y = StaffCanvas.y(sign.positions().get(i)) + (up ? -0.6 : 0.6) * SPACE;
            double width = sign.head().width() * SPACE;
            if (head.tiedOn()) {
                boolean next = index + 1 < signs.size() && signs.get(index + 1).isNote();
                double to = next ? signs.get(index + 1).x() + 0.25 * SPACE : right - 0.3 * SPACE;
                tie(sign.x() + width * 0.75, to, y, up);
            }
            if (head.tiedFrom() && index == 0) {
                tie(Math.max(left, sign.x() - 2.2 * SPACE), sign.x() + 0.25 * SPACE, y, up);
            }
        }
    }

    private void tie(double from, double to, double y, boolean up) {
        double height = Math.min(1.0, 0.35 + (to - from) / SPACE * 0.06) * SPACE;
        canvas.bow(from, y, to, y, height, up);
    }

    private void slurs(SheetSign sign, SheetNotes notes) {
        Piece head = sign.symbol().heads().get(0);
        open.values().forEach(slur -> slur.passed.add(sign));
        for (Slurs.End end : slurs.at(head.note())) {
            if (end.start() && !head.tiedFrom()) {
                Open slur = new Open();
                slur.passed.add(sign);
                open.put(end.number(), slur);
            } else if (!end.start() && !head.tiedOn() && open.containsKey(end.number())) {
                slur(open.remove(end.number()), notes, false);
            }
        }
    }

    /** Above, but where all stems go up. */
    private void slur(Open slur, SheetNotes notes, boolean goesOn) {
        List<SheetSign> passed = slur.passed;
        boolean up = !passed.stream().allMatch(notes::isUp);
        SheetSign first = passed.get(0);
        SheetSign last = passed.get(passed.size() - 1);
        double half = 0.6 * SPACE;
        double x1 = slur.fromBefore ? left : first.x() + half;
        double x2 = goesOn ? right : last.x() + half;
        double y1 = notes.edge(first, up) + (up ? -0.45 : 0.45) * SPACE;
        double y2 = notes.edge(last, up) + (up ? -0.45 : 0.45) * SPACE;
        double height = 0.7 * SPACE + Math.min(1.0 * SPACE, (x2 - x1) * 0.05);
        for (SheetSign sign : passed) {
            double share = x2 <= x1 ? 0 : Math.max(0, Math.min(1, (sign.x() + half - x1) / (x2 - x1)));
            double line = y1 + (y2 - y1) * share;
            double edge = notes.edge(sign, up);
            double room = (up ? line - edge : edge - line) + 0.5 * SPACE;
            double reached = 4 * share * (1 - share);
            height = share > 0.1 && share < 0.9 ? Math.max(height, room / Math.max(0.5, reached)) : height;
        }
        canvas.bow(x1, y1, x2, y2, height, up);
    }
}

package yeoun.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.score.Articulation;
import yeoun.score.Note;

/** Draws the signs of one line of a system: heads, stems, flags, beams, dots, accidentals, ledger lines, tuplets. */
final class SheetNotes {

    private static final double SPACE = StaffCanvas.SPACE;
    private static final double STEM = 0.12;
    private static final double LEDGER = 0.17;
    private static final double SMALL = 0.6;

    private final StaffCanvas canvas;
    private final Optional<Boolean> allUp;
    private final Map<SheetSign, Boolean> ups = new IdentityHashMap<>();
    private final Map<SheetSign, Double> ends = new IdentityHashMap<>();

    /**
     * A drawer of signs.
     *
     * @param allUp which way all stems go, where a staff has two lines
     */
    SheetNotes(StaffCanvas canvas, Optional<Boolean> allUp) {
        this.canvas = canvas;
        this.allUp = allUp;
    }

    void draw(List<SheetSign> signs) {
        for (int i = 0; i < signs.size(); i++) {
            SheetSign sign = signs.get(i);
            boolean begins = !sign.beams().isEmpty() && sign.beams().get(0) == Beams.Beam.BEGIN;
            if (begins) {
                beam(signs.subList(i, groupEnd(signs, i)));
            } else if (sign.isNote() && !ups.containsKey(sign)) {
                boolean up = allUp.orElse(sign.lean() < 0);
                ups.put(sign, up);
                ends.put(sign, sign.stemEnd(up));
            }
            if (sign.isNote()) {
                note(sign);
            } else {
                graces(sign);
                rest(sign);
            }
        }
        tuplets(signs);
    }

    /** Whether the stem of a note goes up. */
    boolean isUp(SheetSign sign) {
        return ups.getOrDefault(sign, true);
    }

    /** How far a sign reaches up or down, its stem included where it goes that way. */
    double edge(SheetSign sign, boolean above) {
        double head = StaffCanvas.y(above ? sign.high() : sign.low()) + (above ? -SPACE : SPACE) / 2;
        boolean stem = sign.hasStem() && isUp(sign) == above;
        double end = ends.getOrDefault(sign, head);
        return stem ? (above ? Math.min(head, end) : Math.max(head, end)) : head;
    }

    private static int groupEnd(List<SheetSign> signs, int first) {
        for (int i = first; i < signs.size(); i++) {
            List<Beams.Beam> beams = signs.get(i).beams();
            if (!beams.isEmpty() && beams.get(0) == Beams.Beam.END) {
                return i + 1;
            }
        }
        return signs.size();
    }

    private void beam(List<SheetSign> group) {
        boolean up = allUp.orElseGet(() -> SheetBeam.isUp(group));
        SheetBeam beam = new SheetBeam(group, up);
        for (SheetSign sign : group) {
            if (sign.isNote()) {
                ups.put(sign, up);
                ends.put(sign, beam.end(sign));
            }
        }
        beam.draw(canvas);
    }

    private void note(SheetSign sign) {
        boolean up = isUp(sign);
        List<Boolean> moved = moved(sign, up);
        for (int i = 0; i < sign.positions().size(); i++) {
            double width = sign.head().width() * SPACE;
            double x = moved.get(i) ? sign.x() + (up ? width - 0.1 * SPACE : 0.1 * SPACE - width) : sign.x();
            double y = StaffCanvas.y(sign.positions().get(i));
            ledgers(sign.positions().get(i), x, width);
            canvas.glyph(sign.head(), x, y);
            canvas.reach(y - SPACE / 2);
            canvas.reach(y + SPACE / 2);
            dots(sign, sign.positions().get(i));
        }
        accidentals(sign);
        graces(sign);
        if (sign.hasStem()) {
            stem(sign, up);
        }
        articulations(sign, up);
    }

    /** Which heads stand on the other side of the stem, because their neighbour is a step away. */
    private static List<Boolean> moved(SheetSign sign, boolean up) {
        int count = sign.positions().size();
        Boolean[] moved = new Boolean[count];
        Arrays.fill(moved, false);
        for (int k = 1; k < count; k++) {
            int i = up ? k : count - 1 - k;
            int before = up ? i - 1 : i + 1;
            boolean near = Math.abs(sign.positions().get(i) - sign.positions().get(before)) <= 1;
            moved[i] = near && !moved[before];
        }
        return List.of(moved);
    }

    private void ledgers(int position, double x, double width) {
        for (int line = 10; line <= position; line += 2) {
            ledger(line, x, width);
        }
        for (int line = -2; line >= position; line -= 2) {
            ledger(line, x, width);
        }
    }

    private void ledger(int line, double x, double width) {
        canvas.line(x - 0.38 * SPACE, StaffCanvas.y(line), x + width + 0.38 * SPACE, StaffCanvas.y(line), LEDGER);
    }

    private void dots(SheetSign sign, int position) {
        int dots = sign.symbol().value().map(NoteValue::dots).orElse(0);
        double y = StaffCanvas.y(position % 2 == 0 ? position + 1 : position);
        double x = sign.x() + (sign.head().width() + 0.45) * SPACE;
        boolean flag = sign.symbol().flags() > 0 && sign.beams().isEmpty() && isUp(sign);
        for (int dot = 0; dot < dots; dot++) {
            canvas.glyph(Glyph.STACCATO, x + (flag ? 0.35 : 0) * SPACE + dot * 0.6 * SPACE, y);
        }
    }

    private void accidentals(SheetSign sign) {
        double x = sign.x();
        int drawn = 0;
        for (int i = sign.positions().size() - 1; i >= 0; i--) {
            Optional<Accidentals.Shown> shown =
                    sign.bar().part().accidental(0, sign.symbol().heads().get(i));
            if (shown.isPresent()) {
                double left = x - (drawn++ % 2) * SPACE;
                accidental(shown.get(), left, StaffCanvas.y(sign.positions().get(i)), SPACE);
            }
        }
    }

    private void accidental(Accidentals.Shown shown, double right, double y, double space) {
        Glyph glyph = glyph(shown.alteration());
        int count = shown.alteration() <= -2 ? -shown.alteration() : 1;
        double x = right - (glyph.width() * count + 0.32) * space;
        for (int i = 0; i < count; i++) {
            glyph.draw(canvas.svg(), x + i * glyph.width() * space * 0.85, y, space);
        }
        canvas.reach(y - 1.8 * space);
    }

    static Glyph glyph(int alteration) {
        return switch (alteration) {
            case 0 -> Glyph.NATURAL;
            case 1 -> Glyph.SHARP;
            default -> alteration < 0 ? Glyph.FLAT : Glyph.DOUBLE_SHARP;
        };
    }

    private void graces(SheetSign sign) {
        List<Note> graces = sign.symbol().graces();
        NotatedBar bar = sign.bar().bar();
        for (int i = 0; i < graces.size(); i++) {
            int step = graces.get(i).pitch().aboveC0().steps()
                    + bar.transposition().written().steps();
            int position = step - sign.bar().staff().clef().bottom();
            double shown = sign.symbol().heads().stream()
                    .filter(head -> sign.bar().part().accidental(0, head).isPresent())
                    .count();
            double x = sign.x() - (graces.size() - i) * 1.45 * SPACE - Math.min(2, shown) * SPACE;
            double y = StaffCanvas.y(position);
            ledgers(position, x, 1.18 * SMALL * SPACE);
            Glyph.BLACK.draw(canvas.svg(), x, y, SPACE * SMALL);
            double stem = x + 1.1 * SMALL * SPACE;
            double end = y - 2.3 * SPACE;
            canvas.line(stem, y - 0.1 * SPACE, stem, end, 0.09);
            Glyph.FLAG_UP.draw(canvas.svg(), stem, end, SPACE * SMALL);
            canvas.line(stem - 0.5 * SPACE, end + 1.35 * SPACE, stem + 0.75 * SPACE, end + 0.5 * SPACE, 0.09);
            canvas.reach(end);
            sign.bar().part().accidental(0, graces.get(i)).ifPresent(a -> accidental(a, x, y, SPACE * SMALL));
        }
    }

    private void stem(SheetSign sign, boolean up) {
        double x = sign.stemX(up);
        double end = ends.getOrDefault(sign, sign.stemEnd(up));
        double from = StaffCanvas.y(up ? sign.low() : sign.high()) + (up ? -0.12 : 0.12) * SPACE;
        canvas.line(x, from, x, end, STEM);
        canvas.reach(end);
        int flags = sign.beams().isEmpty() ? sign.symbol().flags() : 0;
        for (int flag = 0; flag < flags; flag++) {
            double y = end + (up ? 1 : -1) * flag * 0.78 * SPACE;
            canvas.glyph(up ? Glyph.FLAG_UP : Glyph.FLAG_DOWN, x - 0.06 * SPACE, y);
        }
    }

    private void articulations(SheetSign sign, boolean up) {
        Note note = sign.symbol().heads().get(0).note();
        boolean starts = !sign.symbol().heads().get(0).tiedFrom();
        boolean ends = !sign.symbol().heads().get(0).tiedOn();
        double middle = sign.x() + sign.head().width() * SPACE / 2;
        double y = StaffCanvas.y(up ? sign.low() : sign.high()) + (up ? 1 : -1) * 1.1 * SPACE;
        for (Articulation articulation : note.articulations()) {
            Glyph glyph = glyph(articulation);
            boolean close = articulation == Articulation.STACCATO || articulation == Articulation.TENUTO;
            boolean above = articulation == Articulation.FERMATA || articulation == Articulation.MARCATO;
            if (glyph != null && articulation != Articulation.BREATH && starts) {
                double at = above ? Math.min(-0.9 * SPACE, edge(sign, true) - 0.5 * SPACE) : outside(y, up, close);
                canvas.glyph(glyph, middle - glyph.width() * SPACE / 2, at);
                canvas.reach(at - (above ? 1.2 : 0.5) * SPACE);
                canvas.reach(at + 0.5 * SPACE);
                y = above ? y : at + (up ? 1 : -1) * 0.9 * SPACE;
            } else if (articulation == Articulation.BREATH && ends) {
                canvas.glyph(Glyph.BREATH, sign.x() + 2.0 * SPACE, -0.6 * SPACE);
                canvas.reach(-1.2 * SPACE);
            }
        }
    }

    /** Small signs stand in a space of the staff, all others outside it. */
    private static double outside(double y, boolean below, boolean close) {
        if (!close) {
            return below ? Math.max(y, 4.8 * SPACE) : Math.min(y, -0.8 * SPACE);
        }
        double spaces = Math.rint(y / SPACE - 0.5) + 0.5;
        return y < 0 || y > 4 * SPACE ? y : spaces * SPACE;
    }

    private static @org.jspecify.annotations.Nullable Glyph glyph(Articulation articulation) {
        return switch (articulation) {
            case STACCATO -> Glyph.STACCATO;
            case TENUTO -> Glyph.TENUTO;
            case ACCENT -> Glyph.ACCENT;
            case MARCATO -> Glyph.MARCATO;
            case FERMATA -> Glyph.FERMATA;
            case BREATH -> Glyph.BREATH;
            case TREMOLO -> null;
        };
    }

    private void rest(SheetSign sign) {
        double shift = allUp.map(up -> up ? -2.0 : 2.0).orElse(0.0) * SPACE;
        int exponent = sign.symbol().value().map(NoteValue::exponent).orElse(0);
        double middle = StaffCanvas.y(4) + shift;
        switch (Math.max(0, exponent)) {
            case 0 -> canvas.glyph(Glyph.WHOLE_REST, sign.x(), middle - SPACE);
            case 1 -> canvas.glyph(Glyph.HALF_REST, sign.x(), middle);
            case 2 -> canvas.glyph(Glyph.QUARTER_REST, sign.x(), middle);
            case 3 -> canvas.glyph(Glyph.EIGHTH_REST, sign.x(), middle);
            default -> canvas.glyph(Glyph.SIXTEENTH_REST, sign.x(), middle);
        }
        int dots = sign.symbol().value().map(NoteValue::dots).orElse(0);
        for (int dot = 0; dot < dots; dot++) {
            canvas.glyph(Glyph.STACCATO, sign.x() + (1.35 + dot * 0.6) * SPACE, middle - SPACE / 2);
        }
    }

    private void tuplets(List<SheetSign> signs) {
        int first = 0;
        while (first < signs.size()) {
            Optional<Tuplet> tuplet = signs.get(first).symbol().tuplet();
            int end = first + 1;
            while (end < signs.size()
                    && tuplet.isPresent()
                    && signs.get(end).bar() == signs.get(first).bar()
                    && signs.get(end).symbol().tuplet().equals(tuplet)) {
                end++;
            }
            if (tuplet.isPresent() && signs.subList(first, end).stream().anyMatch(SheetSign::isNote)) {
                tuplet(tuplet.get(), signs.subList(first, end));
            }
            first = end;
        }
    }

    private void tuplet(Tuplet tuplet, List<SheetSign> signs) {
        List<SheetSign> notes = new ArrayList<>(signs);
        notes.removeIf(sign -> !sign.isNote());
        boolean up = isUp(notes.get(0));
        double y = up ? -0.9 * SPACE : 5.4 * SPACE;
        for (SheetSign note : notes) {
            double end = ends.getOrDefault(note, 0.0);
            double head = StaffCanvas.y(up ? note.high() : note.low());
            y = up ? Math.min(y, Math.min(end, head) - 0.8 * SPACE) : Math.max(y, Math.max(end, head) + 0.8 * SPACE);
        }
        double from = signs.get(0).x();
        double to = signs.get(signs.size() - 1).x() + 1.3 * SPACE;
        boolean beamed = signs.stream().allMatch(sign -> !sign.beams().isEmpty());
        double middle = (from + to) / 2;
        canvas.svg()
                .words(
                        middle,
                        y + (up ? 1 : 6),
                        String.valueOf(tuplet.actual()),
                        "text-anchor",
                        "middle",
                        "font-size",
                        10.5,
                        "font-weight",
                        "bold",
                        "font-style",
                        "italic",
                        "fill",
                        Svg.INK);
        if (!beamed) {
            double hook = (up ? 0.7 : -0.7) * SPACE;
            double line = y + (up ? -2 : 2);
            canvas.line(from, line + hook, from, line, 0.1);
            canvas.line(from, line, middle - 7, line, 0.1);
            canvas.line(middle + 7, line, to, line, 0.1);
            canvas.line(to, line, to, line + hook, 0.1);
        }
        canvas.reach(up ? y - 10 : y + 10);
    }
}

package yeoun.format;

import java.util.List;

/**
 * A note, a chord or a rest with its place on a staff.
 *
 * @param symbol the sign
 * @param beams its beams
 * @param x the left edge of its heads
 * @param positions the staff positions of its heads, lowest first, in steps above the lowest line
 * @param bar the bar it is in
 */
record SheetSign(Symbol symbol, List<Beams.Beam> beams, double x, List<Integer> positions, SheetBar bar) {

    private static final double STEM = 3.5;
    private static final double MIDDLE = 4;

    SheetSign {
        positions = List.copyOf(positions);
    }

    boolean isNote() {
        return !symbol.isRest();
    }

    int low() {
        return positions.get(0);
    }

    int high() {
        return positions.get(positions.size() - 1);
    }

    Glyph head() {
        int exponent = symbol.value().map(NoteValue::exponent).orElse(0);
        return exponent <= 0 ? Glyph.WHOLE : exponent == 1 ? Glyph.HALF : Glyph.BLACK;
    }

    boolean hasStem() {
        return symbol.value().map(value -> value.exponent() >= 1).orElse(false);
    }

    /** How far from the middle line it is on the whole; above 0 asks for a stem down. */
    double lean() {
        return high() + low() - 2 * MIDDLE;
    }

    double stemX(boolean up) {
        double width = head().width() * StaffCanvas.SPACE;
        return up ? x + width - 0.06 * StaffCanvas.SPACE : x + 0.06 * StaffCanvas.SPACE;
    }

    /** Where its stem ends if it has one of its own: as long as an octave, and to the middle line from far away. */
    double stemEnd(boolean up) {
        double flags = 0.5 * Math.max(0, symbol.flags() - 2);
        double own = StaffCanvas.y(up ? high() : low()) + (up ? -1 : 1) * (STEM + flags) * StaffCanvas.SPACE;
        double middle = StaffCanvas.y(MIDDLE);
        return up ? Math.min(own, middle) : Math.max(own, middle);
    }
}

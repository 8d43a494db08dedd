package yeoun.format;

import java.util.List;

/**
 * Notes of one line that are struck and let go together; ticks count from the start of the bar.
 *
 * @param from where they begin
 * @param to where they end
 * @param pieces the notes, lowest first
 */
record Stack(int from, int to, List<Piece> pieces) {

    Stack {
        pieces = List.copyOf(pieces);
    }

    boolean overlaps(Stack other) {
        return from < other.to && other.from < to;
    }

    int highest() {
        return pieces.get(pieces.size() - 1).note().pitch().midi();
    }

    int lowest() {
        return pieces.get(0).note().pitch().midi();
    }

    /** What lies between two places within the stack. */
    Stack cut(int start, int end) {
        return new Stack(start, end, pieces.stream().map(p -> p.cut(start, end)).toList());
    }
}

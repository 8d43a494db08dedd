package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The notes that one voice has in a bar of one staff, as lines in which no two notes overlap: one line if all that sounds
 * together begins and ends together; otherwise two, stems up and stems down, or one line of tied chords, whichever needs
 * fewer signs.
 */
final class Lines {

    private static final Comparator<Piece> BY_PITCH =
            Comparator.comparing((Piece p) -> p.note().pitch()).thenComparingInt(Piece::to);
    private static final Comparator<Stack> BY_TIME = Comparator.comparingInt(Stack::from)
            .thenComparing(Comparator.comparingInt(Stack::highest).reversed())
            .thenComparingInt(Stack::to);

    /** What a second line costs a reader, in signs, and what it costs if the lines cross. */
    private static final int SECOND_LINE = 1;

    private static final int CROSSING = 3;

    private Lines() {}

    /** The lines, the upper one first; one empty line for no notes. */
    static List<List<Stack>> of(List<Piece> pieces, boolean oneOnly) {
        List<Stack> stacks = stacks(pieces);
        if (!anyOverlap(stacks)) {
            return List.of(stacks);
        }
        List<Stack> tied = tied(pieces);
        if (oneOnly && distinctPitches(tied)) {
            return List.of(tied);
        }
        List<List<Stack>> parted = Parting.of(stacks);
        boolean partable = parted.stream().noneMatch(Lines::anyOverlap);
        if (partable && parted.size() <= 2 && (!distinctPitches(tied) || cost(parted) <= signs(tied) - signs(stacks))) {
            return parted;
        }
        return distinctPitches(tied) ? List.of(tied) : parted;
    }

    private static List<Stack> stacks(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(
                Comparator.comparingInt(Piece::from).thenComparingInt(Piece::to).thenComparing(BY_PITCH));
        List<Stack> stacks = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : sorted) {
            boolean joins = !open.isEmpty()
                    && open.get(0).from() == piece.from()
                    && open.get(0).to() == piece.to()
                    && open.stream().noneMatch(p -> sameKey(p, piece));
            if (!joins && !open.isEmpty()) {
                stacks.add(stack(open));
                open.clear();
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            stacks.add(stack(open));
        }
        stacks.sort(BY_TIME);
        return stacks;
    }

    private static boolean sameKey(Piece one, Piece other) {
        return one.note().pitch().midi() == other.note().pitch().midi();
    }

    private static Stack stack(List<Piece> pieces) {
        return new Stack(pieces.get(0).from(), pieces.get(0).to(), pieces);
    }

    static boolean anyOverlap(List<Stack> line) {
        int end = Integer.MIN_VALUE;
        for (Stack stack : line) {
            if (stack.from() < end) {
                return true;
            }
            end = Math.max(end, stack.to());
        }
        return false;
    }

    /** One line in which what is held while others move is struck again as a tied note. */
    private static List<Stack> tied(List<Piece> pieces) {
        TreeSet<Integer> places = new TreeSet<>();
        pieces.forEach(piece -> places.addAll(List.of(piece.from(), piece.to())));
        List<Stack> line = new ArrayList<>();
        Integer from = null;
        for (int to : places) {
            if (from != null) {
                int start = from;
                List<Piece> sounding = pieces.stream()
                        .filter(p -> p.from() <= start && p.to() >= to)
                        .map(p -> p.cut(start, to))
                        .sorted(BY_PITCH)
                        .toList();
                if (!sounding.isEmpty()) {
                    line.add(new Stack(start, to, sounding));
                }
            }
            from = to;
        }
        return line;
    }

    private static boolean distinctPitches(List<Stack> line) {
        for (Stack stack : line) {
            Set<Integer> keys = new HashSet<>();
            if (!stack.pieces().stream().allMatch(p -> keys.add(p.note().pitch().midi()))) {
                return false;
            }
        }
        return true;
    }

    private static int signs(List<Stack> line) {
        return line.stream().mapToInt(stack -> stack.pieces().size()).sum();
    }

    private static int cost(List<List<Stack>> lines) {
        int gaps = lines.stream().mapToInt(Lines::gaps).sum();
        return SECOND_LINE + gaps + (cross(lines) ? CROSSING : 0);
    }

    private static int gaps(List<Stack> line) {
        int gaps = 0;
        for (int i = 1; i < line.size(); i++) {
            gaps += line.get(i).from() > line.get(i - 1).to() ? 1 : 0;
        }
        return gaps + (line.isEmpty() || line.get(0).from() > 0 ? 1 : 0);
    }

    private static boolean cross(List<List<Stack>> lines) {
        for (Stack upper : lines.get(0)) {
            for (Stack lower : lines.get(1)) {
                if (upper.overlaps(lower) && upper.lowest() <= lower.highest()) {
                    return true;
                }
            }
        }
        return false;
    }
}

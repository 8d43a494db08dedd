package yeoun.chance;

import java.util.List;

/** An impossible wish: no path is left, and this says where and which locks (or, without any, which rules) conflict. */
public final class Unsatisfiable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int position;
    private final transient List<String> conflict;

    /**
     * Nothing is left at a position.
     *
     * @param position the first position, from 0, that no path reaches
     * @param conflict the names of the locks that cannot hold together, or of the rules that forbid everything
     */
    public Unsatisfiable(int position, List<String> conflict) {
        super("nothing fits at position " + position
                + (conflict.isEmpty() ? "" : "; in conflict: " + String.join(", ", conflict)));
        this.position = position;
        this.conflict = List.copyOf(conflict);
    }

    /** The first position that no path reaches. */
    public int position() {
        return position;
    }

    /** The locks that cannot hold together, or the rules that forbid everything. */
    public List<String> conflict() {
        return conflict == null ? List.of() : conflict;
    }
}

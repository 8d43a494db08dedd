package yeoun.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A user's mistake: all problems of what they wrote, at once. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final int more;

    /** These problems, at least one. */
    public BadInput(List<Problem> problems) {
        this(problems, 0);
    }

    /** These problems, at least one, and so many more that are not told. */
    BadInput(List<Problem> problems, int more) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))
                + (more == 0 ? "" : "\n… and " + more + " more"));
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    /** The problems, in the order they were found. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** How many problems there are beyond those that are told. */
    public int more() {
        return more;
    }
}

package yeoun.catalog;

import java.util.List;

/** A user's mistake: all problems of what they wrote, at once. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** These problems, at least one. */
    public BadInput(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the files. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}

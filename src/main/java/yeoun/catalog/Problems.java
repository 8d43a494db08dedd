package yeoun.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong while reading goes on. */
final class Problems {

    /** More than this would not be read. */
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Node node, String expected) {
        add(node, node.describe(), expected);
    }

    void add(Node node, String what, String expected) {
        add(new Problem(file, node.line(), node.column(), node.path(), what, expected));
    }

    void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    int count() {
        return found.size();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** Builds a value from what was read; says why it cannot be built unless something was wrong with its parts already. */
    <T> Optional<T> build(Node node, int countBefore, Supplier<T> value) {
        if (count() > countBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            add(node, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadInput(found);
        }
    }
}

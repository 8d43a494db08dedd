package yeoun.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeoun.story.Nearest;

/** Gathers what is wrong, in however many files, while reading goes on. */
final class Problems {

    /** More than this would not be read. */
    private static final int MOST = 100;

    /** {@code not a meter: "5-4"; write 4/4}: what was expected, what was found, what to write. */
    private static final Pattern NOT_SUCH = Pattern.compile("not (an? [^:\"]+): \"[^\"]*\"(?:[:;] (.*))?");

    /** {@code no such frame: "01:00:00:24"; frames run to 23}: what was found, and what there is. */
    private static final Pattern NO_SUCH = Pattern.compile("(?:no such [^:\"]+|unknown [^:\"]+): \"[^\"]*\"[:;] (.*)");
    /** {@code a tempo is from 30 to 240, got 500}: what is so, and what was found instead. */
    private static final Pattern GOT = Pattern.compile("(.*), got (.*)", Pattern.DOTALL);

    private final List<Problem> found = new ArrayList<>();
    private int more;

    void add(Node node, String expected) {
        add(node, node.describe(), expected);
    }

    void add(Node node, String what, String expected) {
        if (!node.is(Node.Kind.BROKEN)) {
            add(node.at(), what, expected);
        }
    }

    void add(Place at, String what, String expected) {
        add(at, what, expected, Optional.empty());
    }

    /** Something unknown, with the nearest of the known names. */
    void addUnknown(Place at, String what, String expected, String written, Collection<String> known) {
        add(at, what, expected, Nearest.to(written, known));
    }

    private void add(Place at, String what, String expected, Optional<String> nearest) {
        if (found.size() < MOST) {
            found.add(new Problem(at.file(), at.line(), at.column(), at.path(), what, expected, nearest));
        } else {
            more++;
        }
    }

    /** Passes on why a value refused what stands there. */
    void addRefusal(Node node, RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        Matcher notSuch = NOT_SUCH.matcher(message);
        Matcher noSuch = NO_SUCH.matcher(message);
        Matcher got = GOT.matcher(message);
        if (notSuch.matches()) {
            String how = notSuch.group(2) == null ? "" : ": " + notSuch.group(2);
            add(node, notSuch.group(1) + how);
        } else if (noSuch.matches()) {
            add(node, "one that exists: " + noSuch.group(1));
        } else if (got.matches()) {
            add(node, Node.shortened(got.group(2)), "that " + got.group(1));
        } else {
            add(node, refusal instanceof ArithmeticException ? "coarser numbers" : "that " + message);
        }
    }

    int count() {
        return found.size() + more;
    }

    /** Builds a value from what was read; says why it cannot be built unless something was wrong with its parts already. */
    <T> Optional<T> build(Node node, int countBefore, Supplier<T> value) {
        if (count() > countBefore || node.is(Node.Kind.BROKEN)) {
            return Optional.empty();
        }
        try {
            T built = value.get();
            return count() > countBefore ? Optional.empty() : Optional.of(built);
        } catch (Told e) {
            return Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            if (count() == countBefore) {
                addRefusal(node, e);
            }
            return Optional.empty();
        }
    }

    /** All problems: file by file in the order in which the files were opened, from top to bottom. */
    private List<Problem> sorted() {
        List<String> files = found.stream().map(Problem::file).distinct().toList();
        return found.stream()
                .sorted(Comparator.comparing((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column))
                .toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadInput(sorted(), more);
        }
    }
}

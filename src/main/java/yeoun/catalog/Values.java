package yeoun.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import yeoun.story.Nearest;

/** Single values of a document: what is of the wrong kind, out of range or unknown becomes a problem. */
final class Values {

    static final int LONGEST_LINE = 200;

    /** As many names as fit into a message. */
    private static final int SOME = 12;

    /** Marks, embeddings, overrides and isolates of direction, line separators, and the no-width no-break space. */
    private static final Set<Integer> HIDDEN = Set.of(
            0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
            0x2069, 0xFEFF);

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    private boolean isOf(Node node, Node.Kind kind, String expected) {
        if (node.is(kind)) {
            return true;
        }
        problems.add(node, expected);
        return false;
    }

    Optional<String> text(Node node) {
        return isOf(node, Node.Kind.STRING, "text") ? Optional.of(node.text()) : Optional.empty();
    }

    /** A name or a title: one line that is neither blank nor endless. */
    Optional<String> line(Node node) {
        Optional<String> text = text(node).map(String::strip);
        if (text.isPresent() && !text.get().matches("(?U)[^\\p{Cntrl}]{1," + LONGEST_LINE + "}")) {
            problems.add(node, "a line of 1 to " + LONGEST_LINE + " characters");
            return Optional.empty();
        }
        Optional<String> hidden = text.flatMap(Values::hidden);
        if (hidden.isPresent()) {
            problems.add(node, "a line without the invisible character " + hidden.get());
            return Optional.empty();
        }
        return text;
    }

    /** The first character that turns the direction of text around or cannot be seen, as U+202E. */
    private static Optional<String> hidden(String text) {
        return text.codePoints()
                .filter(c -> HIDDEN.contains(c))
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    Optional<Double> number(Node node, double low, double high) {
        return number(
                node,
                () -> "a number from " + plain(low) + " to " + plain(high),
                value -> value >= low && value <= high);
    }

    private Optional<Double> number(Node node, Supplier<String> expected, DoublePredicate allowed) {
        if (node.is(Node.Kind.NUMBER) && NUMBER.matcher(node.text()).matches()) {
            double value = Double.parseDouble(node.text()) + 0.0; // never −0
            if (allowed.test(value)) {
                return Optional.of(value);
            }
        }
        problems.add(node, expected.get());
        return Optional.empty();
    }

    /** A share or a weight: above 0. */
    Optional<Double> share(Node node, double high) {
        return number(node, () -> "a number above 0 and at most " + plain(high), value -> value > 0 && value <= high);
    }

    /** A number as people write it. */
    static String plain(double value) {
        return Node.number(value).text();
    }

    Optional<Integer> whole(Node node, int low, int high) {
        return longWhole(node, low, high).map(Long::intValue);
    }

    Optional<Long> longWhole(Node node, long low, long high) {
        if (node.is(Node.Kind.NUMBER) && WHOLE.matcher(node.text()).matches()) {
            Optional<Long> value = parseLong(node.text());
            if (value.isPresent() && value.get() >= low && value.get() <= high) {
                return value;
            }
        }
        boolean any = low == Long.MIN_VALUE && high == Long.MAX_VALUE;
        problems.add(node, "a whole number" + (any ? "" : " from " + low + " to " + high));
        return Optional.empty();
    }

    private static Optional<Long> parseLong(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> flag(Node node) {
        return isOf(node, Node.Kind.BOOLEAN, "true or false")
                ? Optional.of(node.text().equals("true"))
                : Optional.empty();
    }

    List<Node> list(Node node) {
        return isOf(node, Node.Kind.LIST, "a list […]") ? node.items() : List.of();
    }

    /** Text that a parser understands; its complaint becomes a problem. */
    <T> Optional<T> parsed(Node node, Function<String, T> parser) {
        Optional<String> text = text(node);
        try {
            return text.map(parser);
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.addRefusal(node, e);
            return Optional.empty();
        }
    }

    /** One of some names; anything else is a problem with the nearest match. */
    Optional<String> name(Node node, String what, Collection<String> known) {
        if (!isOf(node, Node.Kind.STRING, what + ": " + some(known))) {
            return Optional.empty();
        }
        return isKnown(node.at(), node.text(), what, known) ? Optional.of(node.text()) : Optional.empty();
    }

    boolean isKnown(Place at, String name, String what, Collection<String> known) {
        if (known.contains(name)) {
            return true;
        }
        String found = "\"" + Node.shortened(name) + "\"";
        boolean few = known.size() <= SOME || Nearest.to(name, known).isEmpty();
        problems.addUnknown(at, found, few ? what + ": " + some(known) : what, name, known);
        return false;
    }

    private static String some(Collection<String> known) {
        return known.isEmpty()
                ? "there is none"
                : String.join(", ", known.stream().limit(SOME).toList()) + (known.size() > SOME ? ", …" : "");
    }

    /** A constant by its word in files: {@code string-section}. */
    <E extends Enum<E>> Optional<E> choice(Node node, String what, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Values::word).toList();
        return name(node, what, words)
                .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** The word of a constant in files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

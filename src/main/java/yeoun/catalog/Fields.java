package yeoun.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import yeoun.story.Nearest;

/**
 * The fields of an object, each read once: what is missing, of the wrong kind or unknown becomes a problem, and a harmless
 * value takes its place so that reading goes on.
 */
final class Fields {

    private final Node node;
    private final Problems problems;
    private final Set<String> read = new LinkedHashSet<>();
    private final int before;

    Fields(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
        this.before = problems.count();
        if (node.kind() != Node.Kind.OBJECT) {
            problems.add(node, "an object {…}");
        }
    }

    Node node() {
        return node;
    }

    /** Whether nothing was wrong with this object so far. */
    boolean isSound() {
        return problems.count() == before;
    }

    boolean has(String name) {
        return node.fields().containsKey(name);
    }

    Optional<Node> find(String name) {
        read.add(name);
        return Optional.ofNullable(node.fields().get(name));
    }

    private Optional<Node> require(String name, String expected) {
        Optional<Node> field = find(name);
        if (field.isEmpty() && node.kind() == Node.Kind.OBJECT) {
            problems.add(node, "no field \"" + name + "\"", expected);
        }
        return field;
    }

    private Optional<Node> ofKind(Optional<Node> field, Node.Kind kind, String expected) {
        if (field.isPresent() && field.get().kind() != kind) {
            problems.add(field.get(), expected);
            return Optional.empty();
        }
        return field;
    }

    String text(String name) {
        return ofKind(require(name, "text"), Node.Kind.STRING, "text")
                .map(Node::text)
                .orElse("");
    }

    Optional<String> textIf(String name) {
        return ofKind(find(name), Node.Kind.STRING, "text").map(Node::text);
    }

    double number(String name, double low, double high) {
        return require(name, range(low, high)).map(n -> number(n, low, high)).orElse(low);
    }

    Optional<Double> numberIf(String name, double low, double high) {
        return find(name).map(n -> number(n, low, high));
    }

    double numberOr(String name, double low, double high, double otherwise) {
        return numberIf(name, low, high).orElse(otherwise);
    }

    double number(Node field, double low, double high) {
        if (field.kind() == Node.Kind.NUMBER) {
            double value = Double.parseDouble(field.text());
            if (value >= low && value <= high) {
                return value;
            }
        }
        problems.add(field, range(low, high));
        return low;
    }

    private static String range(double low, double high) {
        return "a number from " + plain(low) + " to " + plain(high);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    int whole(String name, int low, int high) {
        return require(name, "a whole number from " + low + " to " + high)
                .map(n -> whole(n, low, high))
                .orElse(low);
    }

    int wholeOr(String name, int low, int high, int otherwise) {
        return find(name).map(n -> whole(n, low, high)).orElse(otherwise);
    }

    private int whole(Node field, int low, int high) {
        if (field.kind() == Node.Kind.NUMBER && field.text().matches("-?\\d{1,10}")) {
            long value = Long.parseLong(field.text());
            if (value >= low && value <= high) {
                return (int) value;
            }
        }
        problems.add(field, "a whole number from " + low + " to " + high);
        return low;
    }

    boolean flag(String name) {
        return ofKind(find(name), Node.Kind.BOOLEAN, "true or false")
                .map(n -> n.text().equals("true"))
                .orElse(false);
    }

    List<Node> list(String name) {
        return ofKind(require(name, "a list"), Node.Kind.LIST, "a list [\u2026]")
                .map(Node::items)
                .orElse(List.of());
    }

    List<Node> listIf(String name) {
        return ofKind(find(name), Node.Kind.LIST, "a list [\u2026]")
                .map(Node::items)
                .orElse(List.of());
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : listIf(name)) {
            ofKind(Optional.of(item), Node.Kind.STRING, "text").ifPresent(n -> texts.add(n.text()));
        }
        return texts;
    }

    double[] numbers(String name, double low, double high) {
        return listIf(name).stream().mapToDouble(n -> number(n, low, high)).toArray();
    }

    Fields object(String name) {
        return new Fields(require(name, "an object {…}").orElse(emptyObject(name)), problems);
    }

    Optional<Fields> objectIf(String name) {
        return find(name).map(n -> new Fields(n, problems));
    }

    private Node emptyObject(String name) {
        return new Node(
                Node.Kind.OBJECT, "", List.of(), Map.of(), node.line(), node.column(), node.path() + "." + name);
    }

    /** Every field of the object with a number in the range. */
    Map<String, Double> allNumbers(double low, double high) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            read.add(name);
            numbers.put(name, number(value, low, high));
        });
        return numbers;
    }

    /** Every field of the object, each read by the function. */
    <T> Map<String, T> all(Function<Node, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            read.add(name);
            values.put(name, reader.apply(value));
        });
        return values;
    }

    /** Text that a parser understands; its complaint becomes a problem. */
    <T> Optional<T> parsedIf(String name, Function<String, T> parser) {
        return ofKind(find(name), Node.Kind.STRING, "text").flatMap(n -> parsed(n, parser));
    }

    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return ofKind(require(name, "text"), Node.Kind.STRING, "text").flatMap(n -> parsed(n, parser));
    }

    <T> Optional<T> parsed(Node field, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(field.text()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.add(field, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A list of texts that a parser understands. */
    <T> List<T> parsedList(String name, Function<String, T> parser) {
        List<T> values = new ArrayList<>();
        for (Node item : listIf(name)) {
            ofKind(Optional.of(item), Node.Kind.STRING, "text")
                    .flatMap(n -> parsed(n, parser))
                    .ifPresent(values::add);
        }
        return values;
    }

    /** One of some names; anything else is a problem with the nearest match. */
    Optional<String> nameIf(String field, String what, Collection<String> known) {
        return ofKind(find(field), Node.Kind.STRING, "the name of " + what)
                .filter(n -> isKnown(n, n.text(), what, known))
                .map(Node::text);
    }

    boolean isKnown(Node at, String name, String what, Collection<String> known) {
        if (known.contains(name)) {
            return true;
        }
        String hint = Nearest.hint(name, known);
        problems.add(at, "\"" + name + "\"", "the name of " + what + (hint.isEmpty() ? ": " + some(known) : hint));
        return false;
    }

    private static String some(Collection<String> known) {
        return String.join(", ", known.stream().limit(12).toList()) + (known.size() > 12 ? ", …" : "");
    }

    /** Says which fields nobody asked for. */
    void done() {
        for (Map.Entry<String, Node> field : node.fields().entrySet()) {
            if (!read.contains(field.getKey())) {
                String hint = Nearest.hint(field.getKey(), read);
                problems.add(
                        field.getValue(),
                        "the unknown field \"" + field.getKey() + "\"",
                        (hint.isEmpty() ? "" : "a known field" + hint + " Known are ") + String.join(", ", read));
            }
        }
    }
}

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

/**
 * The fields of an object, each read once: what is missing, of the wrong kind or unknown becomes a problem, and a harmless
 * value takes its place so that reading goes on.
 */
final class Fields {

    private final Node node;
    private final Values values;
    private final Set<String> read = new LinkedHashSet<>();
    private final int before;

    Fields(Node node, Problems problems) {
        this.node = node;
        this.values = new Values(problems);
        this.before = problems.count();
        if (!node.is(Node.Kind.OBJECT)) {
            problems.add(node, "an object {…}");
        }
    }

    Node node() {
        return node;
    }

    Values values() {
        return values;
    }

    Problems problems() {
        return values.problems();
    }

    /** How many problems there were before this object. */
    int before() {
        return before;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Optional<Node> find(String name) {
        read.add(name);
        return Optional.ofNullable(node.fields().get(name));
    }

    /** The field, or a broken node: its absence is a problem. */
    Node require(String name, String expected) {
        Optional<Node> field = find(name);
        if (field.isEmpty() && node.is(Node.Kind.OBJECT)) {
            problems().add(node, "no field \"" + name + "\"", "\"" + name + "\": " + expected);
        }
        return field.orElseGet(() -> Node.broken(node.at().field(name)));
    }

    String text(String name) {
        return values.text(require(name, "text")).orElse("");
    }

    Optional<String> textIf(String name) {
        return find(name).flatMap(values::text);
    }

    /** A name or a title, on one line. */
    String line(String name) {
        return values.line(require(name, "text")).orElse("?");
    }

    Optional<String> lineIf(String name) {
        return find(name).flatMap(values::line);
    }

    double number(String name, double low, double high) {
        return number(require(name, "a number"), low, high);
    }

    Optional<Double> numberIf(String name, double low, double high) {
        return find(name).flatMap(n -> values.number(n, low, high));
    }

    double numberOr(String name, double low, double high, double otherwise) {
        return numberIf(name, low, high).orElse(otherwise);
    }

    double number(Node field, double low, double high) {
        return values.number(field, low, high).orElse(low);
    }

    int whole(String name, int low, int high) {
        return values.whole(require(name, "a whole number"), low, high).orElse(low);
    }

    boolean flag(String name) {
        return find(name).flatMap(values::flag).orElse(false);
    }

    List<Node> list(String name) {
        return values.list(require(name, "a list"));
    }

    List<Node> listIf(String name) {
        return find(name).map(values::list).orElse(List.of());
    }

    List<String> texts(String name) {
        return parsedList(name, Function.identity());
    }

    /** So many numbers, each in the range. */
    double[] numbers(String name, int count, double low, double high) {
        Node field = require(name, count + " numbers");
        List<Node> items = values.list(field);
        double[] numbers = new double[count];
        if (items.size() != count && field.is(Node.Kind.LIST)) {
            problems().add(field, "a list of " + items.size(), count + " numbers");
            return numbers;
        }
        for (int i = 0; i < items.size(); i++) {
            numbers[i] = number(items.get(i), low, high);
        }
        return numbers;
    }

    /** So many whole numbers, each in the range. */
    int[] wholes(String name, int count, int low, int high) {
        double[] numbers = numbers(name, count, low, high);
        int[] wholes = new int[count];
        for (int i = 0; i < count; i++) {
            wholes[i] = (int) numbers[i];
            if (wholes[i] != numbers[i]) {
                problems().add(listIf(name).get(i), "a whole number from " + low + " to " + high);
            }
        }
        return wholes;
    }

    Fields object(String name) {
        return new Fields(require(name, "an object {…}"), problems());
    }

    Optional<Fields> objectIf(String name) {
        return find(name).map(n -> new Fields(n, problems()));
    }

    /** Every field of the object with a number in the range. */
    Map<String, Double> allNumbers(double low, double high) {
        return all(value -> number(value, low, high));
    }

    /** Every field of the object, each read by the function. */
    <T> Map<String, T> all(Function<Node, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            read.add(name);
            all.put(name, reader.apply(value));
        });
        return all;
    }

    /** Text that a parser understands; its complaint becomes a problem. */
    <T> Optional<T> parsedIf(String name, Function<String, T> parser) {
        return find(name).flatMap(n -> values.parsed(n, parser));
    }

    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return values.parsed(require(name, "text"), parser);
    }

    /** A list of texts that a parser understands; empty if there is no such field. */
    <T> List<T> parsedList(String name, Function<String, T> parser) {
        return eachIf(name, item -> values.parsed(item, parser));
    }

    /** What can be read of a list; empty if there is no such field. */
    <T> List<T> eachIf(String name, Function<Node, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        for (Node item : listIf(name)) {
            reader.apply(item).ifPresent(read::add);
        }
        return read;
    }

    /** One of some names, if the field is there; anything else is a problem with the nearest match. */
    Optional<String> nameIf(String field, String what, Collection<String> known) {
        return find(field).flatMap(n -> values.name(n, what, known));
    }

    /** A list of some names; empty if there is no such field. */
    List<String> namesIf(String field, String what, Collection<String> known) {
        return eachIf(field, item -> values.name(item, what, known));
    }

    <E extends Enum<E>> Optional<E> choiceIf(String field, String what, Class<E> type) {
        return find(field).flatMap(n -> values.choice(n, what, type));
    }

    /** A constant by its word; the first constant where that is a problem. */
    <E extends Enum<E>> E choice(String field, String what, Class<E> type) {
        return values.choice(require(field, what), what, type).orElse(type.getEnumConstants()[0]);
    }

    /** Says which fields nobody asked for; editors may write {@code $schema} at the top. */
    void done() {
        node.fields().forEach((name, value) -> {
            boolean forEditors = name.equals("$schema") && node.at().path().equals("$");
            if (!read.contains(name) && !forEditors) {
                String found = "the unknown field \"" + Node.shortened(name) + "\"";
                problems().addUnknown(value.name(), found, "one of " + String.join(", ", read), name, read);
            }
        });
    }
}

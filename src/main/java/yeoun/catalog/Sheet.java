package yeoun.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object being written, field by field; what is empty is left out. Not thread-safe. */
final class Sheet {

    private final Map<String, Node> fields = new LinkedHashMap<>();

    Sheet put(String name, Node node) {
        fields.put(name, node);
        return this;
    }

    Sheet putIf(String name, Optional<Node> node) {
        node.ifPresent(value -> fields.put(name, value));
        return this;
    }

    Sheet text(String name, String text) {
        return put(name, Node.text(text));
    }

    Sheet textIf(String name, Optional<String> text) {
        return putIf(name, text.map(Node::text));
    }

    /** A text, unless it is empty. */
    Sheet textUnlessEmpty(String name, String text) {
        return textIf(name, Optional.of(text).filter(t -> !t.isEmpty()));
    }

    Sheet number(String name, double number) {
        return put(name, Node.number(number));
    }

    Sheet numberIf(String name, Optional<Double> number) {
        return putIf(name, number.map(Node::number));
    }

    /** True; what is false is left out. */
    Sheet flag(String name, boolean value) {
        return value ? put(name, Node.flag(true)) : this;
    }

    /** A list, unless it is empty. */
    <T> Sheet list(String name, List<T> items, Function<T, Node> writer) {
        return items.isEmpty()
                ? this
                : put(name, Node.list(items.stream().map(writer).toList()));
    }

    Sheet texts(String name, List<String> texts) {
        return list(name, texts, Node::text);
    }

    /** An object of numbers, unless it is empty. */
    Sheet numbers(String name, Map<String, Double> numbers) {
        return numbers.isEmpty() ? this : put(name, numbers(numbers));
    }

    static Node numbers(Map<String, Double> numbers) {
        Sheet sheet = new Sheet();
        numbers.forEach(sheet::number);
        return sheet.node();
    }

    Node node() {
        return Node.object(fields);
    }
}

package yeoun.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A piece of a JSON or YAML document; if it was read, it knows where it stands.
 *
 * @param kind what it is
 * @param text its text, for strings and numbers (as written) and booleans; empty otherwise
 * @param items the items of a list; empty otherwise
 * @param fields the fields of an object, in order; empty otherwise
 * @param at where it stands
 * @param name where its field's name stands; the same as {@code at} for what is no field
 */
record Node(Kind kind, String text, List<Node> items, Map<String, Node> fields, Place at, Place name) {

    enum Kind {
        OBJECT,
        LIST,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        /** Something that could not be read, as was said already. */
        BROKEN
    }

    static Node leaf(Kind kind, String text, Place at, Place name) {
        return new Node(kind, text, List.of(), Map.of(), at, name);
    }

    /** What could not be read; nobody complains about it again. */
    static Node broken(Place at) {
        return leaf(Kind.BROKEN, "", at, at);
    }

    static Node text(String text) {
        return leaf(Kind.STRING, text, Place.NOWHERE, Place.NOWHERE);
    }

    /** A number as it is to be written. */
    static Node number(String digits) {
        return leaf(Kind.NUMBER, digits, Place.NOWHERE, Place.NOWHERE);
    }

    /** The value of a field that it has. */
    Node field(String name) {
        return Objects.requireNonNull(fields().get(name));
    }

    /**
     * A number, whole where it is whole; read back as a double it is equal.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static Node number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a number in a file is finite, got " + value);
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return number(whole ? Long.toString((long) value) : Double.toString(value));
    }

    static Node number(long value) {
        return number(Long.toString(value));
    }

    static Node flag(boolean value) {
        return leaf(Kind.BOOLEAN, Boolean.toString(value), Place.NOWHERE, Place.NOWHERE);
    }

    static Node list(List<Node> items) {
        return new Node(Kind.LIST, "", List.copyOf(items), Map.of(), Place.NOWHERE, Place.NOWHERE);
    }

    static Node texts(List<String> texts) {
        return list(texts.stream().map(Node::text).toList());
    }

    static Node object(Map<String, Node> fields) {
        return new Node(Kind.OBJECT, "", List.of(), new LinkedHashMap<>(fields), Place.NOWHERE, Place.NOWHERE);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** What stands there, short enough to print. */
    String describe() {
        return switch (kind) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case STRING -> "\"" + shortened(text) + "\"";
            case NUMBER, BOOLEAN -> shortened(text);
            case NULL, BROKEN -> "nothing";
        };
    }

    /** A text made fit for one line of a message. */
    static String shortened(String text) {
        String printable = text.codePoints()
                .limit(60)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > 60 ? printable + "…" : printable;
    }
}

package yeoun.catalog;

import java.util.List;
import java.util.Map;

/**
 * A piece of a JSON or YAML document that knows where it stands.
 *
 * @param kind what it is
 * @param text its text, for strings and numbers (as written) and booleans; empty otherwise
 * @param items the items of a list; empty otherwise
 * @param fields the fields of an object, in order; empty otherwise
 * @param line line from 1
 * @param column column from 1
 * @param path JSON path
 */
record Node(Kind kind, String text, List<Node> items, Map<String, Node> fields, int line, int column, String path) {

    enum Kind {
        OBJECT,
        LIST,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** What stands there, short enough to print. */
    String describe() {
        return switch (kind) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case STRING -> "\"" + shortened(text) + "\"";
            case NUMBER, BOOLEAN -> shortened(text);
            case NULL -> "null";
        };
    }

    private static String shortened(String text) {
        String printable = text.codePoints()
                .limit(60)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > 60 ? printable + "…" : printable;
    }
}

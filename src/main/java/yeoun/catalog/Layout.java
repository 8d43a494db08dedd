package yeoun.catalog;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Lays nodes out as JSON for people: what fits on a line stands on one, everything else is broken and indented by two. */
final class Layout {

    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();

    private Layout() {}

    /** The text of a document, with a new line at its end. */
    static String print(Node root) {
        Layout layout = new Layout();
        layout.broken(root, "");
        return layout.text.append('\n').toString();
    }

    private void value(Node node, String indent, int used) {
        String flat = flat(node);
        if (used + flat.length() <= WIDTH
                || (node.items().isEmpty() && node.fields().isEmpty())) {
            text.append(flat);
        } else {
            broken(node, indent);
        }
    }

    private void broken(Node node, String indent) {
        switch (node.kind()) {
            case OBJECT -> object(node.fields(), indent);
            case LIST -> list(node.items(), indent);
            default -> text.append(flat(node));
        }
    }

    private void object(Map<String, Node> fields, String indent) {
        String inner = indent + "  ";
        String separator = "{\n";
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            String name = quoted(field.getKey()) + ": ";
            text.append(separator).append(inner).append(name);
            value(field.getValue(), inner, inner.length() + name.length() + 1);
            separator = ",\n";
        }
        text.append(fields.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private void list(List<Node> items, String indent) {
        String inner = indent + "  ";
        String separator = "[\n";
        for (Node item : items) {
            text.append(separator).append(inner);
            value(item, inner, inner.length() + 1);
            separator = ",\n";
        }
        text.append(items.isEmpty() ? "[]" : "\n" + indent + "]");
    }

    private static String flat(Node node) {
        return switch (node.kind()) {
            case OBJECT ->
                "{"
                        + String.join(
                                ", ",
                                node.fields().entrySet().stream()
                                        .map(f -> quoted(f.getKey()) + ": " + flat(f.getValue()))
                                        .toList())
                        + "}";
            case LIST ->
                "[" + String.join(", ", node.items().stream().map(Layout::flat).toList()) + "]";
            case STRING -> quoted(node.text());
            case NUMBER, BOOLEAN -> node.text();
            case NULL, BROKEN -> "null";
        };
    }

    private static String quoted(String raw) {
        StringBuilder quoted = new StringBuilder("\"");
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> appendPlain(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    private static void appendPlain(StringBuilder quoted, int c) {
        if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
            quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}

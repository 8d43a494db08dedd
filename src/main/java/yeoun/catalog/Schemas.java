package yeoun.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JSON Schemas (draft 2020-12) of what users write, made from a template by filling in the names that the tables know.
 *
 * <p>In the template {@code "@enum": "traits"} stands for a list of names, {@code "@properties"} for a field of each name,
 * {@code "@propertyNames"} for names of fields, and {@code "@key"} for the pattern of a key.
 */
final class Schemas {

    private static final String TEMPLATES = "META-INF/yeoun/schemas/templates.json";
    private static final String LOCAL = "#/$defs/";

    private final SchemaNames names;
    private final Node schemas;
    private final Node defs;

    Schemas(SchemaNames names) {
        this.names = names;
        Problems problems = new Problems();
        Node templates = new DocumentReader("templates.json", problems).read(bytes());
        problems.throwIfAny();
        this.schemas = templates.field("schemas");
        this.defs = templates.field("defs");
    }

    private static byte[] bytes() {
        try (InputStream stream = Schemas.class.getClassLoader().getResourceAsStream(TEMPLATES)) {
            return Optional.ofNullable(stream).orElseThrow().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there are schemas of. */
    List<String> all() {
        return List.copyOf(schemas.fields().keySet());
    }

    /** The text of the schema. */
    String schema(String name) {
        Sheet schema = new Sheet()
                .text("$schema", "https://json-schema.org/draft/2020-12/schema")
                .text("$id", "urn:yeoun:schema:" + name);
        schemas.field(name).fields().forEach(schema::put);
        Set<String> needed = new LinkedHashSet<>();
        need(schemas.field(name), needed);
        Sheet filled = new Sheet();
        defs.fields().forEach((def, node) -> {
            if (needed.contains(def)) {
                filled.put(def, fill(node));
            }
        });
        return Layout.print(schema.put("$defs", filled.node()).node());
    }

    /** Gathers the definitions that a piece refers to, and those that they refer to. */
    private void need(Node node, Set<String> needed) {
        if (node.is(Node.Kind.STRING) && node.text().startsWith(LOCAL)) {
            String def = node.text().substring(LOCAL.length());
            if (needed.add(def)) {
                need(defs.field(def), needed);
            }
        }
        node.items().forEach(item -> need(item, needed));
        node.fields().values().forEach(value -> need(value, needed));
    }

    private Node fill(Node node) {
        if (node.is(Node.Kind.LIST)) {
            return Node.list(node.items().stream().map(this::fill).toList());
        }
        if (!node.is(Node.Kind.OBJECT)) {
            return node;
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            switch (name) {
                case "@enum" -> oneOf(fields, names.names(value.text()));
                case "@key" -> fields.put("pattern", Node.text(keys(names.names(value.text()))));
                case "@properties" -> fields.put("properties", properties(value));
                case "@propertyNames" -> propertyNames(fields, value);
                default -> fields.put(name, fill(value));
            }
        });
        return Node.object(fields);
    }

    private static void oneOf(Map<String, Node> fields, List<String> names) {
        if (names.isEmpty()) {
            fields.put("not", Node.object(Map.of())); // a list of no names is no schema
        } else {
            fields.put("enum", Node.texts(names));
        }
    }

    private static String keys(List<String> modes) {
        return "^[A-G][#b♯♭]? (major|minor|" + String.join("|", modes) + ")$";
    }

    private Node properties(Node template) {
        Sheet properties = new Sheet();
        names.said(template.field("of").text()).forEach((name, says) -> {
            Sheet property = new Sheet().put("$ref", template.field("as"));
            properties.put(name, property.textUnlessEmpty("description", says).node());
        });
        return properties.node();
    }

    /** Names of rules are known only to whoever has the rules: without them any name will do. */
    private void propertyNames(Map<String, Node> fields, Node kind) {
        List<String> known = names.names(kind.text());
        if (!known.isEmpty()) {
            fields.put(
                    "propertyNames", new Sheet().put("enum", Node.texts(known)).node());
        }
    }
}

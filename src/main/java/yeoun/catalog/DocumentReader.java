package yeoun.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON or YAML text into nodes that know their places, within bounds that no honest file meets. */
final class DocumentReader {

    static final int LARGEST_FILE = 8 << 20;
    private static final int DEEPEST = 64;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(1 << 20)
            .maxNumberLength(64)
            .maxNameLength(1024)
            .build();

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Problems problems;

    DocumentReader(Problems problems) {
        this.problems = problems;
    }

    /** The document's root, unless something is wrong with the text as such. */
    Optional<Node> read(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return wholeFile(bytes.length + " bytes", "a file of at most " + LARGEST_FILE + " bytes");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return wholeFile("bytes that are not UTF-8", "text in UTF-8");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return wholeFile("nothing", isYaml() ? "a YAML document" : "a JSON document");
        }
        return parse(text);
    }

    private boolean isYaml() {
        return problems.file().endsWith(".yaml") || problems.file().endsWith(".yml");
    }

    private Optional<Node> wholeFile(String found, String expected) {
        problems.add(new Problem(problems.file(), 0, 0, "$", found, expected));
        return Optional.empty();
    }

    private Optional<Node> parse(String text) {
        try (JsonParser parser = isYaml()
                ? YamlParsers.open(text, BOUNDS)
                : JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node root = node(parser, "$");
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                problems.add(new Problem(
                        problems.file(), at.getLineNr(), at.getColumnNr(), "$", "more after the end", "one document"));
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            problems.add(new Problem(
                    problems.file(),
                    at == null ? 0 : Math.max(1, at.getLineNr()),
                    at == null ? 0 : Math.max(1, at.getColumnNr()),
                    "$",
                    firstLine(e.getOriginalMessage()),
                    isYaml() ? "well-formed YAML" : "well-formed JSON"));
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private Node node(JsonParser parser, String path) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Node(Node.Kind.OBJECT, "", List.of(), fields(parser, path), line, column, path);
            case START_ARRAY -> new Node(Node.Kind.LIST, "", items(parser, path), Map.of(), line, column, path);
            case VALUE_STRING -> leaf(Node.Kind.STRING, parser, line, column, path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(Node.Kind.NUMBER, parser, line, column, path);
            case VALUE_TRUE, VALUE_FALSE -> leaf(Node.Kind.BOOLEAN, parser, line, column, path);
            default -> leaf(Node.Kind.NULL, parser, line, column, path);
        };
    }

    private static Node leaf(Node.Kind kind, JsonParser parser, int line, int column, String path) {
        return new Node(kind, parser.getString(), List.of(), Map.of(), line, column, path);
    }

    private List<Node> items(JsonParser parser, String path) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, path + "[" + items.size() + "]"));
        }
        return items;
    }

    private Map<String, Node> fields(JsonParser parser, String path) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            String step = name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + name : "[\"" + name + "\"]";
            fields.put(name, node(parser, path + step));
        }
        return fields;
    }
}

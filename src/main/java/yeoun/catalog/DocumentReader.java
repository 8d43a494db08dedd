package yeoun.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON or YAML text into nodes that know their places, within bounds that no honest file meets.
 *
 * <p>All text becomes Unicode normal form C, so that a Hangul name is the same name whichever system typed it.
 */
final class DocumentReader {

    /** The largest file that is read, in bytes. */
    static final int LARGEST_FILE = 8 << 20;

    static final int DEEPEST = 64;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(1 << 20)
            .maxNumberLength(64)
            .maxNameLength(1024)
            .build();

    /** NaN is let through, so that it is refused like any other number out of range and reading goes on. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Place.Trail ROOT = Place.NOWHERE.trail();

    private final String file;
    private final Problems problems;

    DocumentReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml");
    }

    /** The document's root; a broken node if something is wrong with the text as such. */
    Node read(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return broken(bytes.length + " bytes", "a file of at most " + LARGEST_FILE + " bytes");
        }
        Optional<String> text = decode(bytes);
        if (text.isEmpty()) {
            return broken("bytes that are not UTF-8", "text in UTF-8");
        }
        String body = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
        if (body.isBlank()) {
            return broken("nothing", isYaml(file) ? "a YAML document" : "a JSON document");
        }
        return parse(body);
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Node broken(String found, String expected) {
        problems.add(Place.whole(file), found, expected);
        return Node.broken(Place.whole(file));
    }

    private Node parse(String text) {
        try (JsonParser parser =
                isYaml(file) ? YamlParsers.open(text, BOUNDS) : JSON.createParser(ObjectReadContext.empty(), text)) {
            try {
                return document(parser);
            } catch (JacksonException e) {
                Malformed malformed = Malformed.of(e, isYaml(file));
                Optional<TokenStreamLocation> at = Optional.ofNullable(e.getLocation());
                problems.add(
                        spot(at.orElse(parser.currentTokenLocation()), ROOT), malformed.found(), malformed.expected());
                return Node.broken(Place.whole(file));
            }
        }
    }

    private Node document(JsonParser parser) {
        if (parser.nextToken() == null) {
            return broken("nothing", "a document");
        }
        Place root = spot(parser.currentTokenLocation(), ROOT);
        Node node = node(parser, root, root);
        if (parser.nextToken() != null) {
            problems.add(spot(parser.currentTokenLocation(), ROOT), "more after the end", "one document");
        }
        return node;
    }

    private Place spot(TokenStreamLocation at, Place.Trail trail) {
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), trail);
    }

    private Node node(JsonParser parser, Place at, Place name) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new Node(Node.Kind.OBJECT, "", List.of(), fields(parser, at), at, name);
            case START_ARRAY -> new Node(Node.Kind.LIST, "", items(parser, at), Map.of(), at, name);
            case VALUE_STRING -> string(parser, at, name);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Node.leaf(Node.Kind.NUMBER, parser.getString().trim(), at, name);
            case VALUE_TRUE, VALUE_FALSE -> Node.leaf(Node.Kind.BOOLEAN, parser.getString(), at, name);
            default -> Node.leaf(Node.Kind.NULL, "", at, name);
        };
    }

    private Node string(JsonParser parser, Place at, Place name) {
        if (isYaml(file) && YamlParsers.isAlias(parser)) {
            problems.add(
                    at,
                    "the alias *" + Node.shortened(parser.getString()),
                    "the value itself: aliases are not followed");
            return Node.broken(at);
        }
        String text = parser.getString();
        if (!isPlain(text) && !isWhole(text)) {
            problems.add(at, "text with a broken or a control character", "text that can be printed");
            return Node.broken(at);
        }
        return Node.leaf(Node.Kind.STRING, normal(text), at, name);
    }

    private static String normal(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether it is printable ASCII, as most text is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether there is neither half a surrogate pair nor a control character other than a tab or a new line. */
    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'));
    }

    private List<Node> items(JsonParser parser, Place at) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Place own = spot(parser.currentTokenLocation(), at.trail().item(items.size()));
            items.add(node(parser, own, own));
        }
        return items;
    }

    private Map<String, Node> fields(JsonParser parser, Place at) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = normal(parser.currentName());
            Place.Trail path = at.trail().field(name);
            Place named = spot(parser.currentTokenLocation(), path);
            parser.nextToken();
            Node value = node(parser, spot(parser.currentTokenLocation(), path), named);
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(named, "\"" + Node.shortened(name) + "\" a second time", "each field once");
            }
        }
        return fields;
    }
}

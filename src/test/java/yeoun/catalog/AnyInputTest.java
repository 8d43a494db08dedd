package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yeoun.support.Any;

/** Whatever is written, it is read or refused with problems: nothing else ever comes out. */
class AnyInputTest {

    private static final Catalog CATALOG = Catalog.standard();

    private static final String THEME = """
            {"character": "A", "form": "sentence", "key": "D aeolian", "tempo": 72, "motif": {"id": "head", "tones": 3},
             "meter": "4/4", "pickup": "1/4", "melody": ["A4q", "F5q. E5i D5h", "C5h. D5q-", "D5-h Rh"],
             "chords": "N.C. | Dm7 | Bb:3/4 C/E:1/4 | -:1/4 Dm:3/4"}
            """;

    private static final String MOTIF =
            "{\"key\": \"C ionian\", \"pickup\": \"1/4\", \"traits\": [\"love\"], \"notes\": \"G4q E5q. D5i C5q\"}";

    /** Values that do not belong where they are put, or hardly. */
    private static final List<Node> ODD = List.of(
            Node.leaf(Node.Kind.NULL, "", Place.NOWHERE, Place.NOWHERE),
            Node.flag(true),
            Node.number("0"),
            Node.number("-1"),
            Node.number("0.5"),
            Node.number("1e999"),
            Node.number("12345678901234567890"),
            Node.number("99999999999999999999999999999999999999999999999999999999999"),
            Node.text(""),
            Node.text(" "),
            Node.text("jazz"),
            Node.text("C/E"),
            Node.text("999999s"),
            Node.text("999999999f"),
            Node.text("999999999999/999999999s"),
            Node.text("99:59:59:23"),
            Node.text("C5/999999/999999"),
            Node.text("C5/1/999983 D5/1/999979 E5/1/999961 F5/1/999959"),
            Node.text("C########5q"),
            Node.text("C:1/999999999999 D:999999999999"),
            Node.text("99/64"),
            Node.text("../../../etc/passwd.json"),
            Node.text("😀"),
            Node.list(List.of()),
            Node.list(List.of(Node.list(List.of()))),
            Node.object(Map.of()),
            Node.object(Map.of("at", Node.text("1s"))));

    private static List<Object[]> documents() {
        List<Object[]> documents = new ArrayList<>();
        Any.withSeed(1, any -> {
            AnyStory story = new AnyStory(any, CATALOG);
            documents.add(new Object[] {Kind.CHARACTER, JsonText.of(story.character("A", List.of("B")))});
            documents.add(new Object[] {Kind.SCENE, JsonText.of(story.scene(List.of("A", "B")))});
            documents.add(new Object[] {Kind.PRODUCTION, JsonText.of(story.production())});
            documents.add(new Object[] {Kind.HOUSE, JsonText.of(story.house())});
        });
        for (String id : CATALOG.productions()) {
            documents.add(new Object[] {Kind.PRODUCTION, JsonText.of(CATALOG.production(id))});
        }
        String style = CATALOG.tables().styles().ids().iterator().next();
        documents.add(
                new Object[] {Kind.STYLE, JsonText.of(CATALOG.tables().styles().get(style))});
        documents.add(new Object[] {Kind.THEME, THEME});
        documents.add(new Object[] {Kind.MOTIF, MOTIF});
        return documents;
    }

    private static void readOrRefuse(Kind<?> kind, String name, byte[] bytes) {
        try {
            assertThat(CATALOG.read(kind, name, bytes).value()).isNotNull();
        } catch (BadInput e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.toString()).doesNotContain("\n").hasSizeLessThan(700);
                assertThat(problem.file()).isEqualTo(name);
            });
        }
    }

    @Test
    void textWithSlipsIsReadOrRefused() {
        for (Object[] document : documents()) {
            Any.times(120, any -> {
                byte[] bytes = ((String) document[1]).getBytes(StandardCharsets.UTF_8);
                for (int i = any.between(1, 3); i > 0; i--) {
                    bytes = slip(bytes, any);
                }
                readOrRefuse((Kind<?>) document[0], any.of("x.json", "x.yaml"), bytes);
            });
        }
    }

    private static byte[] slip(byte[] bytes, Any any) {
        int at = any.between(0, Math.max(0, bytes.length - 1));
        byte[] changed = bytes.clone();
        switch (any.between(0, 3)) {
            case 0 ->
                changed[at] = (byte)
                        any.of("\"{}[]:,0-9a\u0000\u007f\n".chars().boxed().toList())
                                .intValue();
            case 1 -> changed[at] = (byte) any.between(0, 255);
            case 2 -> changed = java.util.Arrays.copyOf(bytes, Math.max(1, at));
            default -> System.arraycopy(bytes, at, changed, any.between(0, at), bytes.length - at);
        }
        return changed;
    }

    @Test
    void oddValuesAreReadOrRefused() {
        for (Object[] document : documents()) {
            Problems problems = new Problems();
            Node root = new DocumentReader("x", problems).read(((String) document[1]).getBytes(StandardCharsets.UTF_8));
            int nodes = count(root);
            Any.times(250, any -> {
                Node odd = root;
                for (int i = any.between(1, 2); i > 0; i--) {
                    odd = replaced(odd, new int[] {any.between(0, nodes - 1)}, any.of(ODD));
                }
                readOrRefuse((Kind<?>) document[0], "x.json", Layout.print(odd).getBytes(StandardCharsets.UTF_8));
            });
        }
    }

    private static int count(Node node) {
        return 1
                + node.items().stream().mapToInt(AnyInputTest::count).sum()
                + node.fields().values().stream().mapToInt(AnyInputTest::count).sum();
    }

    /** The same document with the node of that number, counted from the root, replaced by another. */
    private static Node replaced(Node node, int[] left, Node by) {
        if (left[0]-- == 0) {
            return by;
        }
        List<Node> items = new ArrayList<>();
        node.items().forEach(item -> items.add(replaced(item, left, by)));
        Map<String, Node> fields = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> fields.put(name, replaced(value, left, by)));
        return new Node(node.kind(), node.text(), items, fields, node.at(), node.name());
    }
}

package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.support.Any;

/** The published schemas are those of the tables, accept what Yeoun reads and writes, and refuse what it refuses. */
class SchemaTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final Path PUBLISHED = Path.of("src/main/resources/META-INF/yeoun/schemas");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private static List<String> complaints(String schema, String json) {
        return SCHEMAS
                .computeIfAbsent(schema, name -> REGISTRY.getSchema(CATALOG.schema(name), InputFormat.JSON))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> schemas() {
        return CATALOG.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void thePublishedSchemaIsThatOfTheTables(String name) throws IOException {
        Path file = PUBLISHED.resolve(name + ".schema.json");
        if (Boolean.getBoolean("yeoun.rewrite")) {
            Files.writeString(file, CATALOG.schema(name));
        }
        assertThat(Files.readString(file))
                .as("write it anew with mvn test -Dtest=SchemaTest -Dyeoun.rewrite=true")
                .isEqualTo(CATALOG.schema(name));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsASchema(String name) {
        Schema draft =
                REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", InputFormat.JSON);
        assertThat(draft.validate(CATALOG.schema(name), InputFormat.JSON)).isEmpty();
        assertThat(draft.validate("{\"type\": \"nothing\"}", InputFormat.JSON)).isNotEmpty();
    }

    static List<Object[]> presets() {
        Shelf shelf = new Shelf(List.of());
        return Kind.ALL.stream()
                .filter(kind -> kind.folder().isPresent())
                .flatMap(kind -> shelf.list(kind.folder().get()).stream().map(entry -> new Object[] {kind, entry}))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetIsAccepted(Kind<?> kind, Shelf.Entry entry) {
        Problems problems = new Problems();
        Node root = new Opener(problems).open(entry).root();
        problems.throwIfAny();
        assertThat(complaints(kind.word(), Layout.print(root))).isEmpty();
    }

    @Test
    void whateverIsWrittenIsAccepted() {
        Any.times(40, any -> {
            AnyStory story = new AnyStory(any, CATALOG);
            assertThat(complaints("production", JsonText.of(story.production())))
                    .isEmpty();
            assertThat(complaints("house", JsonText.of(story.house()))).isEmpty();
        });
        CATALOG.tables()
                .styles()
                .all()
                .forEach(style ->
                        assertThat(complaints("style", JsonText.of(style))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "character | {}",
                "character | {'name': ''}",
                "character | {'name': 'A', 'nmae': 'B'}",
                "character | {'name': 'A', 'emotions': 'greif'}",
                "character | {'name': 'A', 'emotions': {'greif': 1}}",
                "character | {'name': 'A', 'emotions': {'grief': 2}}",
                "character | {'name': 'A', 'emotions': {}}",
                "character | {'name': 'A', 'emotions': {'valence': 2}}",
                "character | {'name': 'A', 'traits': {'heroc': 1}}",
                "character | {'name': 'A', 'traits': {'heroic': 0}}",
                "character | {'name': 'A', 'heart': {}}",
                "character | {'name': 'A', 'palette': ['red']}",
                "character | {'name': 'A', 'palette': {'#12': 1}}",
                "character | {'name': 'A', 'voice': 'drums'}",
                "character | {'name': 'A', 'style': {'harmony': 'jazz'}}",
                "character | {'name': 'A', 'key': 'D dorain'}",
                "character | {'name': 'A', 'meter': '5-4'}",
                "character | {'name': 'A', 'kin': [{'to': 'B', 'as': 'frend'}]}",
                "character | {'name': 'A', 'rules': {'x': 101}}",
                "scene | {}",
                "scene | {'length': '-5s'}",
                "scene | {'length': '5s', 'rate': 23}",
                "scene | {'length': '5s', 'start': '01:00:00:00'}",
                "scene | {'length': '5s', 'emotion': [{'at': '1s'}]}",
                "scene | {'length': '5s', 'emotion': [{'at': '1s', 'feel': 'joy', 'tension': 1}]}",
                "scene | {'length': '5s', 'events': [{'at': '1s', 'is': 'sih'}]}",
                "scene | {'length': '5s', 'events': [{'at': '1s', 'is': 'dialogue'}]}",
                "scene | {'length': '5s', 'events': [{'from': '1s', 'is': 'sigh'}]}",
                "scene | {'length': '5s', 'events': [{'at': '1s', 'is': 'sigh', 'rate': 60}]}",
                "scene | {'length': '5s', 'events': [{'at': '1s', 'is': 'sigh', 'critical': true}]}",
                "production | {'cast': []}",
                "production | {'title': 'P', 'cast': ['nobody']}",
                "production | {'title': 'P', 'seed': 1.5}",
                "house | {'name': 'H', 'ending': 'PAK'}",
                "style | {'says': 'nothing'}",
                "motif | {'key': 'C ionian'}",
                "theme | {'character': 'A'}"
            })
    void whatYeounRefusesIsRefused(String schema, String json) {
        String text = json.replace('\'', '"');
        assertThat(complaints(schema, text)).isNotEmpty();
        Kind<?> kind = Kind.ALL.stream()
                .filter(k -> k.word().equals(schema))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> CATALOG.read(kind, "x.json", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "character | {'$schema': 'character.schema.json', 'name': '한서연', 'emotions': '한', 'key': 'Bb minor'}",
                "scene | {'length': 46, 'rate': 23.976, 'start': '01:00:00:00', 'events': [{'from': '12f', 'is': 'silence'}]}",
                "scene | {'length': '1:07.5', 'rate': '29.97df', 'start': '01:00:00;00', 'events': [{'at': '01:00:01;00', 'is':"
                        + " 'hit'}]}",
                "production | {'title': 'P', 'cast': [{'name': 'A'}], 'scenes': [{'length': '1/7s'}]}",
                "style | {'base': 'jazz', 'rules': {'any': 1}}",
                "motif | {'key': 'C ionian', 'notes': 'C5q D5q'}"
            })
    void whatYeounReadsIsAccepted(String schema, String json) {
        String text = json.replace('\'', '"');
        assertThat(complaints(schema, text)).isEmpty();
        Kind<?> kind = Kind.ALL.stream()
                .filter(k -> k.word().equals(schema))
                .findFirst()
                .orElseThrow();
        assertThat(CATALOG.read(kind, "x.json", text.getBytes(StandardCharsets.UTF_8))
                        .value())
                .isNotNull();
    }

    @Test
    void rulesAreOfferedWhereTheyAreKnown() {
        Set<String> rules = new java.util.TreeSet<>(Set.of("answer-leaps"));
        CATALOG.tables()
                .styles()
                .all()
                .forEach(style -> rules.addAll(style.rules().byRule().keySet()));
        assertThat(Catalog.with(List.of(), rules).schema("character")).contains("\"answer-leaps\"");
        assertThat(CATALOG.schema("character")).doesNotContain("answer-leaps").doesNotContain("@");
    }

    @Test
    void anUnknownSchemaIsRefused() {
        assertThatThrownBy(() -> CATALOG.schema("charakter"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown schema \"charakter\"; did you mean \"character\"?");
    }
}

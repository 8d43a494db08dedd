package yeoun.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.story.CharacterProfile;
import yeoun.story.Production;

/** Files that are no files, no text, or far too much of it: one clear problem each, and nothing is left behind. */
class BadFileTest {

    private static final Catalog CATALOG = Catalog.standard();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Problem problem(Path file) {
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> CATALOG.readCharacter(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.problems().get(0).file()).isEqualTo(file.toString());
        return refusal.problems().get(0);
    }

    private static String said(Path file) {
        Problem problem = problem(file);
        return problem.line() + ":" + problem.column() + " " + problem.found() + " | " + problem.expected();
    }

    @Test
    void aFileExists() {
        assertThat(said(folder.resolve("nobody.json"))).isEqualTo("0:0 no such file | a file that exists");
    }

    @Test
    void aFileIsNoFolder() {
        assertThat(said(folder)).isEqualTo("0:0 a folder | a JSON or YAML file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "\uFEFF \n"})
    void aFileSaysSomething(String text) throws IOException {
        assertThat(said(file("a.json", text))).isEqualTo("0:0 nothing | a JSON document");
        assertThat(said(file("a.yaml", text))).isEqualTo("0:0 nothing | a YAML document");
    }

    @Test
    void aYamlFileOfCommentsSaysNothing() throws IOException {
        assertThat(said(file("a.yaml", "# nothing\n"))).isEqualTo("0:0 nothing | a document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"A\"", "{\"name\"", "{\"name\": \"A\", \"kin\": [", "{\"name\": \"A"})
    void aFileIsComplete(String text) throws IOException {
        assertThat(said(file("a.json", "\n" + text)))
                .startsWith("2:" + (text.length() + 1) + " ")
                .endsWith("the end of the text | the rest: a bracket, a brace or a quote is not closed");
    }

    @Test
    void aYamlFileIsComplete() throws IOException {
        assertThat(said(file("a.yaml", "name: A\nkin: [{to: B,")))
                .startsWith("2:")
                .contains("expected the node content, but found '<stream end>'")
                .endsWith("| well-formed YAML");
    }

    @Test
    void onlyWhatIsWellFormedIsRead() throws IOException {
        assertThat(said(file("a.json", "{\"name\": \"A\",}")))
                .isEqualTo("1:14 unexpected character ('}'): was expecting double-quote to start property name"
                        + " | well-formed JSON");
        assertThat(said(file("a.json", "{\"name\": tru}")))
                .isEqualTo("1:10 unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token"
                        + " 'null', 'true' or 'false') | well-formed JSON");
        assertThat(said(file("a.json", "{\"name\": \"A\"} {}"))).isEqualTo("1:15 more after the end | one document");
        assertThat(said(file("a.yaml", "name: A\n---\nname: B\n"))).isEqualTo("3:1 more after the end | one document");
    }

    @Test
    void textIsUtf8() throws IOException {
        Path latin = Files.write(folder.resolve("a.json"), "{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(said(latin)).isEqualTo("0:0 bytes that are not UTF-8 | text in UTF-8");
        Path wide =
                Files.write(folder.resolve("b.json"), "\uFEFF{\"name\": \"A\"}".getBytes(StandardCharsets.UTF_16LE));
        assertThat(said(wide)).isEqualTo("0:0 bytes that are not UTF-8 | text in UTF-8");
    }

    @Test
    void textHasNoBrokenCharacters() throws IOException {
        assertThat(said(file("a.json", "{\"name\": \"\\ud83d\"}"))).startsWith("1:10 text with a broken");
        assertThat(said(file("a.json", "{\"name\": \"a\\u0000b\"}"))).startsWith("1:10 text with a broken");
        assertThat(said(file("a.yaml", "name: \"a\\x07b\""))).startsWith("1:7 text with a broken");
    }

    @Test
    void aHugeFileIsRefusedByItsSizeAlone() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000L);
        }
        long before = System.nanoTime();
        assertThat(said(huge)).isEqualTo("0:0 100000000 bytes | a file of at most 8388608 bytes");
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
        byte[] bytes = new byte[DocumentReader.LARGEST_FILE + 1];
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> CATALOG.read(Kind.CHARACTER, "huge.json", bytes));
        assertThat(refusal).hasMessageContaining("found 8388609 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep.json", "deep.yaml"})
    void nothingIsNestedAHundredThousandDeep(String name) throws IOException {
        assertThat(said(file(name, "[".repeat(100_000))))
                .endsWith("objects and lists nested deeper than 64 | at most 64 within each other");
        assertThat(said(file(name, "{\"a\":".repeat(100_000))))
                .endsWith("objects and lists nested deeper than 64 | at most 64 within each other");
    }

    @Test
    void yamlAliasesAreNotFollowed() throws IOException {
        StringBuilder bomb = new StringBuilder("name: A\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String above = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(above, above, above)) + "]\n");
        }
        Path file = file("bomb.yaml", bomb.toString());
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> CATALOG.readCharacter(file));
        assertThat(refusal)
                .hasMessageContaining(
                        "bomb.yaml:3:10: $.a1[0]: found the alias *a0; expected the value itself: aliases are"
                                + " not followed");
        assertThat(refusal.problems()).hasSizeLessThan(50);
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreRead() throws IOException {
        String json = "\uFEFF{\r\n  \"name\": \"A\",\r\n  \"tempo\": 60\r\n}\r\n";
        assertThat(CATALOG.readCharacter(file("a.json", json)).tempo()).contains(60.0);
        assertThat(CATALOG.readCharacter(file("a.yaml", "\uFEFFname: A\r\ntempo: 60\r\n"))
                        .tempo())
                .contains(60.0);
        assertThat(said(file("b.json", json.replace("60", "6")))).startsWith("3:12 6 |");
        assertThat(said(file("b.yaml", "\uFEFFname: A\r\ntempo: 6\r\n"))).startsWith("2:8 6 |");
    }

    @Test
    void koreanAndEmojiFileNamesAreRead() throws IOException {
        assumeThat(System.getProperty("sun.jnu.encoding"))
                .as("the encoding of file names")
                .isEqualToIgnoringCase("UTF-8");
        Files.createDirectory(folder.resolve("등장인물"));
        file("등장인물/한서연.yaml", "name: 한서연\nmotif: rising-sixth\n");
        file("등장인물/🙂.json", "{\"name\": \"🙂\"}");
        Path production = file(
                "작품 🎬.json", "{\"title\": \"작품\", \"cast\": [\"등장인물/한서연.yaml\", \"등장인물/🙂.json\", \"등장인물/없다.json\"]}");
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> CATALOG.readProduction(production));
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.cast[2]");
            assertThat(problem.found()).startsWith("no such file as ").endsWith("없다.json");
        });
        Path whole = file("작품.json", "{\"title\": \"작품\", \"cast\": [\"등장인물/한서연.yaml\", \"등장인물/🙂.json\"]}");
        Brief<Production> brief = CATALOG.read(Kind.PRODUCTION, whole);
        assertThat(brief.value().cast().names()).containsExactly("한서연", "🙂");
        assertThat(brief.sources())
                .extracting(source -> source.name())
                .containsExactly("작품.json", "등장인물/한서연.yaml", "등장인물/🙂.json");
    }

    /** Where the system's encoding lacks Hangul the name of a file can not even be asked for. */
    @Test
    void aFileNameThatTheSystemCannotExpressIsNoCrash() throws IOException {
        Path production = file("p.json", "{\"title\": \"P\", \"cast\": [\"없다.json\", \"a\\u0009b\\u003f.json\"]}");
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> CATALOG.readProduction(production));
        assertThat(refusal.problems()).hasSize(2).extracting(Problem::path).containsExactly("$.cast[0]", "$.cast[1]");
    }

    @Test
    void hangulIsTheSameHoweverItIsTyped() throws IOException {
        String typedOnMac = Normalizer.normalize("한서연", Normalizer.Form.NFD);
        CharacterProfile profile = CATALOG.readCharacter(file(
                "a.json",
                "{\"name\": \"" + typedOnMac + "\", \"emotions\": {\"" + Normalizer.normalize("한", Normalizer.Form.NFD)
                        + "\": 1}}"));
        assertThat(profile.name()).isEqualTo("한서연");
        assertThat(profile.emotions().orElseThrow().words()).containsOnlyKeys("한");
    }

    @Test
    void problemsAreToldInEveryFileThatIsInvolved() throws IOException {
        Files.createDirectory(folder.resolve("scenes"));
        file("cast.yaml", "- {name: A, tempo: 1}\n- b.json\n");
        file("b.json", "{\"name\": \"B\", \"kin\": [{\"to\": \"C\", \"as\": \"rival\"}]}");
        file("scenes/one.json", "{\"length\": \"9s\",\n \"present\": [{\"who\": \"Z\"}]}");
        file("scenes/broken.json", "{");
        Path production = file(
                "production.yaml",
                "title: P\ncast: cast.yaml\nscenes: [scenes/one.json, scenes/broken.json, {length: x}]\n");
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> CATALOG.readProduction(production));
        assertThat(refusal.problems())
                .extracting(
                        p -> folder.relativize(Path.of(p.file())) + ":" + p.line() + ":" + p.column() + " " + p.path())
                .containsExactlyInAnyOrder(
                        "cast.yaml:1:20 $[0].tempo",
                        "b.json:1:30 $.kin[0].to",
                        "scenes/one.json:2:22 $.present[0].who",
                        "scenes/broken.json:1:2 $",
                        "production.yaml:3:56 $.scenes[2].length");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Path bad = file("bad.json", "{\"name\": 1}");
        problem(bad);
        CATALOG.readCharacter(file("good.json", "{\"name\": \"A\"}"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bad.json", "good.json");
        }
    }
}

package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What users get wrong: one clear message for each problem, with its place, exit code 3, and nothing is left behind. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void chooseOut() {
        out = folder.resolve("out");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Composing is refused with this message and writes nothing; checking tells the same problem. */
    private void assertRefused(Path file, String message) {
        Ran ran = Ran.yeoun("compose", file, "-o", out, "--seed", 1);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(message).contains(file.getFileName().toString());
        assertThat(ran.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out).doesNotExist();
        Ran checked = Ran.yeoun("check", file);
        assertThat(checked.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(checked.out()).contains(message);
    }

    static Stream<String[]> texts() {
        return Stream.of(
                new String[] {"", "found nothing"},
                new String[] {"{\"name\": \"A\"", "the end of the text"},
                new String[] {"{\"name\": \"A\", \"name\": \"B\"}", "name"},
                new String[] {"[".repeat(100_000), "nested deeper than 64"},
                new String[] {"{\"name\": \"A\", \"emotoins\": {}}", "did you mean \"emotions\"?"},
                new String[] {"{\"name\": \"A\", \"emotions\": {\"griev\": 1}}", "did you mean \"grief\"?"},
                new String[] {"{\"name\": \"A\", \"traits\": {\"love\": NaN}}", "$.traits.love: found NaN"},
                new String[] {"{\"name\": \"A\", \"tempo\": 1e9}", "$.tempo: found 1e9"},
                new String[] {"{\"name\": \"A\", \"palette\": [\"#12\"]}", "$.palette[0]"},
                new String[] {"{\"length\": \"0s\", \"present\": []}", "$.length: found \"0s\""},
                new String[] {"{\"length\": \"360:00\", \"present\": []}", "at most 3 hours"},
                new String[] {
                    "{\"length\": \"20s\", \"emotion\": [{\"at\": \"9s\", \"feel\": \"hope\"}, {\"at\": \"3s\", \"feel\": \"grief\"}]}",
                    "$.emotion[1].at"
                },
                new String[] {
                    "{\"length\": \"20s\", \"emotion\": [{\"at\": \"21s\", \"feel\": \"hope\"}]}", "$.emotion[0].at"
                },
                new String[] {
                    "{\"length\": \"20s\", \"events\": [{\"at\": \"5s\", \"is\": \"touch\", \"hit\": \"hard\"},"
                            + " {\"at\": \"5.05s\", \"is\": \"touch\", \"hit\": \"hard\"}]}",
                    "$.events[1]"
                },
                new String[] {
                    "{\"length\": \"20s\", \"start\": \"01:00:00:24\", \"rate\": \"24\", \"events\": []}", "$.start"
                },
                new String[] {
                    "{\"title\": \"T\", \"cast\": [{\"name\": \"A\"}], \"scenes\": [{\"length\": \"9s\", \"present\": [{\"who\": \"B\"}]}]}",
                    "$.scenes[0].present[0].who"
                });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aWrongTextIsRefused(String text, String message) throws IOException {
        assertRefused(file("a.json", text), message);
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.json"), "{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin, "not UTF-8");
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000L);
        }
        assertRefused(huge, "found 100000000 bytes");
        assertRefused(folder.resolve("nobody.json"), "no such file");
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws IOException {
        Path secret = file("secret.json", "{\"name\": \"A\"}");
        assumeThat(Files.getFileStore(secret).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret))
                .as("read by somebody who may read all")
                .isFalse();
        assertRefused(secret, "cannot be read");
    }

    @Test
    void koreanAndEmojiFileNamesWork() throws IOException {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualToIgnoringCase("UTF-8");
        assertRefused(file("한서연.json", "{\"name\": 1}"), "$.name: found 1");
        Path good = file("🙂 서연.json", "{\"name\": \"🙂\", \"korean\": \"서연\"}");
        Ran ran = Ran.yeoun("theme", good, "-o", out, "--seed", 1);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(out.resolve("u1f642/v001/u1f642.performed.mid")).isNotEmptyFile();
    }

    @Test
    void everyProblemIsToldAtOnceAndToPrograms() throws IOException {
        Path bad = file("bad.json", "{\"nam\": \"A\",\n \"tempo\": 5,\n \"emotions\": {\"griev\": 1}}");
        Ran ran = Ran.yeoun("check", bad, "han-seo-yeon", "--json");
        assertThat(ran.code()).isEqualTo(Exit.BAD_INPUT);
        JsonNode report = JsonMapper.shared().readTree(ran.out());
        assertThat(report).hasSize(2);
        assertThat(report.get(1).get("problems")).isEmpty();
        assertThat(report.get(1).get("kind").asString()).isEqualTo("character");
        JsonNode problems = report.get(0).get("problems");
        assertThat(problems.size()).isGreaterThanOrEqualTo(4);
        assertThat(problems.valueStream().map(p -> p.get("path").asString()))
                .contains("$.nam", "$.tempo", "$.emotions.griev");
        JsonNode word = problems.valueStream()
                .filter(p -> p.get("path").asString().equals("$.emotions.griev"))
                .findFirst()
                .orElseThrow();
        assertThat(word.get("line").asInt()).isEqualTo(3);
        assertThat(word.get("nearest").asString()).isEqualTo("grief");
        assertThat(Ran.yeoun("compose", bad, "-o", out).errLines()).hasSize(problems.size());
    }

    @Test
    void aCastOfOneAndACastOfSixtyAreComposed() throws IOException {
        for (int size : new int[] {1, 60}) {
            String cast = IntStream.range(0, size)
                    .mapToObj(i -> "{\"name\": \"Person " + i + "\"}")
                    .collect(Collectors.joining(", ", "[", "]"));
            Path file = file("cast-" + size + ".json", cast);
            Ran ran = Ran.yeoun("compose", file, "-o", folder.resolve("out-" + size), "--seed", 1);
            assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
            assertThat(ran.outLines()).hasSize(1 + size);
        }
    }

    @Test
    void aBugIsSaidToBeOneInALine() {
        Ran ran = Ran.yeoun("theme", "aren", "--presets", "\0");
        assertThat(ran.code()).isIn(Exit.USAGE, Exit.BUG);
        assertThat(ran.errLines()).hasSizeLessThanOrEqualTo(2);
    }
}

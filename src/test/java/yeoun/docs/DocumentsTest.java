package yeoun.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.catalog.Kind;

/** What the documents say is so: links lead somewhere, files can be read, programs run. */
class DocumentsTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    @TempDir
    private Path folder;

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> below = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> blocks(Path document, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\\R(.*?)```")
                .matcher(Files.readString(document))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) throws IOException {
        Path home = document.toAbsolutePath().getParent();
        LINK.matcher(Files.readString(document))
                .results()
                .map(link -> link.group(1))
                .forEach(link -> {
                    if (link.startsWith("https://")) {
                        return;
                    }
                    String[] parts = link.split("#", 2);
                    Path target = parts[0].isEmpty() ? document : home.resolve(parts[0]);
                    assertThat(target).as(document + ": " + link).exists();
                    if (parts.length == 2) {
                        assertThat(anchors(target)).as(document + ": " + link).contains(parts[1]);
                    }
                });
    }

    /** The headings of a document, as links name them. */
    private static List<String> anchors(Path document) {
        try {
            return Files.readAllLines(document).stream()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("^#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} -]", "")
                            .replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void filesForComposersCanBeRead() throws IOException {
        List<String> files = blocks(Path.of("docs/composing.md"), "json");
        assertThat(files).hasSizeGreaterThan(5);
        Catalog catalog = YEOUN.catalog();
        for (int i = 0; i < files.size(); i++) {
            Path file = Files.writeString(folder.resolve("example-" + i + ".json"), files.get(i));
            Kind<?> kind = catalog.kindOf(file).orElseThrow();
            assertThatCode(() -> catalog.read(kind, file))
                    .as(Files.readString(file))
                    .doesNotThrowAnyException();
        }
    }

    /** Pages show music that Yeoun made; it may be of an earlier day, since every change of a rule changes it. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theExcerptIsTheBeginningOfATheme(String readme) throws IOException {
        Path file = Path.of(readme);
        if (Boolean.getBoolean("yeoun.rewrite")) {
            String theme = YEOUN.compose(YEOUN.catalog().production("ten-winters"), 7)
                    .themes()
                    .get(0)
                    .text();
            String excerpt = theme.substring(0, theme.indexOf("\n\n", theme.indexOf("chords")) + 1);
            String text = Files.readString(file);
            Files.writeString(file, text.replace(blocks(file, "text").get(0), excerpt));
        }
        assertThat(blocks(file, "text").get(0)).startsWith("Han Seo-yeon\n").contains("chords ", "Violoncello ");
    }

    @Test
    void theLibraryGuideRuns() throws Exception {
        List<String> source = new ArrayList<>();
        for (String imported : List.of(
                "", "catalog.", "craft.", "delivery.", "format.", "melody.", "music.", "score.", "story.", "theme.")) {
            source.add("import yeoun." + imported + "*;");
        }
        source.add(
                "import java.io.*; import java.nio.charset.*; import java.nio.file.Files; import java.nio.file.Path;");
        source.add("import java.util.*; import yeoun.chance.Weights;");
        source.add("class Guide { public static void main(String[] args) throws Exception {");
        source.addAll(blocks(Path.of("docs/library.md"), "java"));
        source.add("System.out.println(likeness + \" \" + echoed.likeness() + \" \" + midi.size()); } }");
        run(String.join("\n", source));
    }

    private void run(String source) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("Guide.java"), source);
        String path = System.getProperty("java.class.path");
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        String[] options = {
            "--release", "17", "-encoding", "UTF-8", "-proc:none", "-cp", path, "-d", folder.toString(), file.toString()
        };
        int failed = ToolProvider.findFirst("javac").orElseThrow().run(out, out, options);
        assertThat(failed).as(messages.toString()).isZero();
        Path output = folder.resolve("output.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", folder + File.pathSeparator + path, "Guide")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}

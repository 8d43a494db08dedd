package yeoun.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java that the README shows compiles and runs as it stands. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|enum) (\\w+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theSampleRuns(String readme) throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of(readme)));
        assertThat(block.find()).as(readme + " has a sample in Java").isTrue();
        run(block.group(1));
    }

    private void run(String sample) throws IOException, InterruptedException {
        Matcher type = TYPE.matcher(sample);
        boolean whole = type.find();
        String name = whole ? type.group(1) : "Sample";
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, whole ? sample : wrapped(sample));
        String path = System.getProperty("java.class.path");
        compile(source, path);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        java.toString(), "-cp", folder + System.getProperty("path.separator") + path, name)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    /** Lines without a class: imports first, the others in a main method. */
    private static String wrapped(String sample) {
        List<String> lines = sample.lines().toList();
        StringBuilder source = new StringBuilder();
        lines.stream()
                .filter(l -> l.startsWith("import "))
                .forEach(l -> source.append(l).append('\n'));
        source.append("class Sample {\n    public static void main(String[] args) throws Exception {\n");
        lines.stream()
                .filter(l -> !l.startsWith("import "))
                .forEach(l -> source.append(l).append('\n'));
        return source.append("    }\n}\n").toString();
    }

    private void compile(Path source, String classPath) {
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
        int failed = compiler.run(
                out,
                out,
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                source.toString());
        assertThat(failed).as(messages.toString()).isZero();
    }
}

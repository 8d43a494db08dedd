package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command that the documents show is one: its name, its options and their arguments are understood. */
class DocumentedCommandsTest {

    /** A command in backquotes or on a line of its own, as far as a pipe, a redirection or a remark. */
    private static final Pattern COMMAND = Pattern.compile("(?m)(?<=^|`|\\$ |  )bin/yeoun +([a-z][^`\\n|>#]*)");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private static List<String> commands(Path document) {
        try {
            return COMMAND.matcher(Files.readString(document))
                    .results()
                    .map(found -> found.group(1).strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command that stands alone may only be named; with arguments it must be one that runs. */
    @Test
    void documentedCommandsAreUnderstood() throws IOException {
        List<String> commands;
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> below = Files.walk(Path.of("docs"))) {
            commands = Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> commands(file).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        assertThat(commands).contains("demo", "explain out/han-seo-yeon");
        for (String command : commands) {
            String[] words = WORD.matcher(command)
                    .results()
                    .map(DocumentedCommandsTest::word)
                    .toArray(String[]::new);
            assertThat(Commands.ALL).containsKey(words[0]);
            boolean onlyNamed = words.length == 1;
            if (onlyNamed) {
                continue;
            }
            assertThatCode(() -> Main.commandLine().parseArgs(words))
                    .as("yeoun " + command)
                    .doesNotThrowAnyException();
        }
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}

package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that writes a theme book. */
class BookCommandTest {

    @TempDir
    Path folder;

    @Test
    void aSceneBecomesABook() throws IOException {
        Path file = folder.resolve("deep/book.html");
        Ran ran = Ran.yeoun("book", "rooftop-confession", "-o", file, "--seed", 7, "--json");
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        JsonNode report = JsonMapper.shared().readTree(ran.out());
        assertThat(report.get("seed").asInt()).isEqualTo(7);
        assertThat(report.get("bytes").asLong()).isEqualTo(Files.size(file));
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("Rooftop, dusk", "Han Seo-yeon", "Kang Do-hyun");
        Path plain = Files.writeString(folder.resolve("plain"), "");
        if (Files.getFileStore(plain).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file))
                    .as("who may read it")
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }
        try (Stream<Path> left = Files.list(folder.resolve("deep"))) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aBookThatExistsIsNotReplacedUnlessAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("book.html"), "mine");
        Ran refused = Ran.yeoun("book", "aren", "-o", file, "--seed", 7);
        assertThat(refused.code()).isEqualTo(Exit.NO_OUTPUT);
        assertThat(refused.err()).contains("book.html", "--force");
        assertThat(file).hasContent("mine");
        assertThat(Ran.yeoun("book", "aren", "-o", file, "--seed", 7, "--force").code())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(file)).contains("Aren");
    }

    @Test
    void aFolderIsNoFileToWriteTo() {
        Ran ran = Ran.yeoun("book", "aren", "-o", folder, "--seed", 7, "--force");
        assertThat(ran.code()).isEqualTo(Exit.NO_OUTPUT);
    }
}

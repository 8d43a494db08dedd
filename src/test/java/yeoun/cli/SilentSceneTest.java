package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scene that is all silence: its files are whole, and its cue sheet says that hits are not heard. */
class SilentSceneTest {

    @TempDir
    private Path folder;

    @Test
    void aSilentSceneHasOneSilentPartAndItsHitsAreToldToLieInSilence() throws IOException {
        Path scene = folder.resolve("still.json");
        Files.writeString(scene, """
                {"title": "고요", "length": "10s", "events": [
                  {"from": "0s", "to": "10s", "is": "silence"}, {"at": "5s", "is": "touch", "hit": "hard"}]}
                """);
        Ran ran = Ran.yeoun("compose", scene, "-o", folder.resolve("out"), "--seed", 1);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder.resolve("out"))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        String music = text(files, ".musicxml");
        assertThat(music).containsOnlyOnce("<score-part ").contains("<part-name>고요</part-name>", "<rest");
        assertThat(text(files, "cue-sheet.json")).contains("lies in silence; nothing is heard there");
    }

    private static String text(List<Path> files, String ending) throws IOException {
        return Files.readString(files.stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ending + " is not among " + files)));
    }
}

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yeoun.Yeoun;
import yeoun.story.CharacterProfile;
import yeoun.story.StyleMix;

/** A style closes as it likes to, and not at all with what it never closes with. */
class CadencesOfStylesTest {

    private static final List<String> ALL = Yeoun.standard().catalog().tables().cadences().ids().stream()
            .sorted()
            .toList();

    @TempDir
    private Path folder;

    /** Cadences of ten themes in a style that likes only these. */
    private List<String> cadences(List<String> liked) throws IOException {
        String factors = ALL.stream()
                .map(id -> "\"" + id + "\": " + (liked.contains(id) ? 1 : 0))
                .collect(Collectors.joining(", "));
        Path file = folder.resolve("presets/styles/own.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"id": "own", "name": "Own", "says": "a test", "base": "jazz",
                 "harmony": {"majorMatrix": "functional-major", "minorMatrix": "minor", "major": ["I", "IV", "V"],
                  "minor": ["i", "iv", "V"], "progressions": {"circle": 1}, "cadences": {%s}, "chordsPerBar": 1}}
                """.formatted(factors));
        Yeoun yeoun = Yeoun.with(List.of(folder));
        CharacterProfile profile =
                CharacterProfile.named("X").style(StyleMix.of("own")).build();
        return LongStream.rangeClosed(1, 10)
                .mapToObj(seed -> yeoun.theme(profile, seed))
                .flatMap(theme -> theme.cadences().stream())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void onlyWhatItLikesIsHeard() throws IOException {
        assertThat(cadences(List.of("PLAG", "HC"))).isNotEmpty().isSubsetOf("PLAG", "HC");
    }

    @Test
    void aStyleThatLikesNoneHasNone() throws IOException {
        assertThat(cadences(List.of())).isEmpty();
    }
}

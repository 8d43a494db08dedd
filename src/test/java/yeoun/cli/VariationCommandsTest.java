package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes are varied, combined and set from the command line. */
class VariationCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aThemeIsVariedTowardsAFeelingInTakes() throws IOException {
        Ran ran = Ran.yeoun(
                "vary", "han-seo-yeon", "--as", "grief", "--floor", ".5", "--takes", "3", "--seed", "7", "-o", folder);
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.outLines()).hasSize(4);
        assertThat(ran.err()).contains("likeness", "expected");
        Path notes = folder.resolve("han-seo-yeon-grief/v001");
        assertThat(notes).isDirectoryContaining(file -> file.toString().endsWith(".mid"));
        assertThat(Files.list(notes).map(Path::getFileName).map(Path::toString)).isNotEmpty();
    }

    @Test
    void aChainOfOperatorsIsApplied() {
        Ran ran = Ran.yeoun("vary", "aren", "--operators", "augmentation 2, thirds", "--seed", "7", "-o", folder);
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).contains("augmentation 2, thirds");
        assertThat(folder.resolve("aren-varied/v001")).isDirectory();
    }

    @Test
    void whatIsWrongIsSaidWithTheNearest() {
        Ran chain = Ran.yeoun("vary", "aren", "--operators", "mode darkr", "--seed", "7", "-o", folder);
        assertThat(chain.code()).isEqualTo(Exit.USAGE);
        assertThat(chain.err()).contains("--operators").contains("did you mean \"mode-darker\"?");
        Ran instrument = Ran.yeoun("vary", "aren", "--operators", "timbre flut", "--seed", "7", "-o", folder);
        assertThat(instrument.code()).isEqualTo(Exit.USAGE);
        assertThat(instrument.err()).contains("did you mean \"flute\"?");
        Ran progression = Ran.yeoun("vary", "aren", "--operators", "reharmonisation axsi", "--seed", "7", "-o", folder);
        assertThat(progression.code()).isEqualTo(Exit.USAGE);
        assertThat(progression.err()).contains("did you mean \"axis\"?");
        assertThat(Ran.yeoun("vary", "aren", "--as", "greif").err()).contains("did you mean \"grief\"?");
        assertThat(Ran.yeoun("vary", "aren").code()).isEqualTo(Exit.USAGE);
        assertThat(Ran.yeoun("vary", "aren", "--as", "grief", "--floor", "2").code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void aSetIsOneScoreWithRehearsalMarks() throws IOException {
        Ran ran = Ran.yeoun("variations", "lio", "--feelings", "joy,grief", "--seed", "7", "-o", folder);
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        String score = Files.readString(folder.resolve("lio-variations/v001/score.txt"));
        assertThat(score).contains("[A] theme", "[B] joy", "[C] grief");
    }

    @Test
    void twoThemesComeTogether() throws IOException {
        Ran ran = Ran.yeoun("combine", "aren", "veyra", "--as", "menace", "--seed", "7", "-o", folder);
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).contains("Aren").contains("Veyra");
        assertThat(folder.resolve("aren-and-veyra/v001/score.txt")).isRegularFile();
    }

    @Test
    void theSameSeedVariesTheSameWay() throws IOException {
        for (String run : new String[] {"one", "other"}) {
            Ran.yeoun("vary", "veyra", "--as", "hope", "--seed", "3", "-o", folder.resolve(run));
        }
        assertThat(Files.readString(folder.resolve("one/veyra-hope/v001/score.txt")))
                .isEqualTo(Files.readString(folder.resolve("other/veyra-hope/v001/score.txt")));
    }
}

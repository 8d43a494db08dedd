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

    private static final String TUNE = "T76 KEY:Dmin V0 I40 D5q. E5i F5q A5q | G5q. F5i E5h | F5q. G5i A5q D6q | A5w | "
            + "D5q. E5i F5q A5q | Bb5q. A5i G5h | F5q E5q C#5q E5q | D5w";

    @Test
    void aMelodyOfOnesOwnIsVaried() throws IOException {
        Path tune = Files.writeString(folder.resolve("my-tune.jfugue"), TUNE);
        Ran ran = Ran.yeoun("vary", "--from", tune, "--as", "tenderness", "--seed", "7", "-o", folder);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).contains("likeness");
        assertThat(Files.readString(folder.resolve("my-tune-tenderness/v001/provenance.json")))
                .contains("my-tune.jfugue", "heard from its mode and tempo");
        Ran plain = Ran.yeoun("vary", tune, "--as", "tenderness", "--seed", "7", "-o", folder.resolve("again"));
        assertThat(plain.out().replace(folder.resolve("again").toString(), folder.toString()))
                .isEqualTo(ran.out());
    }

    @Test
    void aMelodyIsACharactersTheme() throws IOException {
        Path tune = Files.writeString(folder.resolve("my-tune.jfugue"), TUNE);
        Ran ran = Ran.yeoun("vary", "aren", "--from", tune, "--as", "hope", "--seed", "7", "-o", folder);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("aren-hope/v001/score.txt")).isRegularFile();
    }

    @Test
    void aThemeFileEditedByHandIsVariedSetAndCombined() throws IOException {
        Ran.yeoun("theme", "lio", "--seed", "7", "-o", folder);
        Path theme = folder.resolve("lio/v001/theme.json");
        String text = Files.readString(theme);
        Path edited =
                Files.writeString(folder.resolve("edited.json"), text.replaceFirst("\"tempo\": \\d+", "\"tempo\": 63"));
        for (Object what : new Object[] {edited, folder.resolve("lio")}) {
            Ran vary = Ran.yeoun("vary", what, "--as", "grief", "--seed", "7", "-o", folder.resolve("out"));
            assertThat(vary.code()).as(vary.err()).isEqualTo(Exit.DONE);
        }
        Ran set = Ran.yeoun("variations", edited, "--feelings", "joy", "--seed", "7", "-o", folder);
        assertThat(set.code()).as(set.err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("lio-variations/v001/score.txt")))
                .contains("dotted quarter = 63");
        Path tune = Files.writeString(folder.resolve("my-tune.jfugue"), TUNE);
        Ran both = Ran.yeoun("combine", edited, tune, "--as", "longing", "--seed", "7", "-o", folder);
        assertThat(both.code()).as(both.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("lio-and-my-tune/v001/score.txt")).isRegularFile();
    }

    @Test
    void whatIsWrongWithAMelodyIsSaid() throws IOException {
        Path tune = Files.writeString(folder.resolve("my-tune.jfugue"), TUNE);
        assertThat(Ran.yeoun("vary", "--as", "grief").err()).contains("THEME", "--from");
        assertThat(Ran.yeoun("vary", "aren", "--part", "Violin", "--as", "grief")
                        .code())
                .isEqualTo(Exit.USAGE);
        Ran part = Ran.yeoun("vary", tune, "--part", "Violin", "--as", "grief", "-o", folder);
        assertThat(part.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(part.err()).contains("my-tune.jfugue", "no part \"Violin\"", "Voice 0");
        Ran key = Ran.yeoun("vary", tune, "--key", "H moll", "--as", "grief", "-o", folder);
        assertThat(key.code()).isEqualTo(Exit.USAGE);
        assertThat(key.err()).contains("--key", "D dorian");
        Ran bars = Ran.yeoun("vary", tune, "--bars", "9-12", "--as", "grief", "-o", folder);
        assertThat(bars.code()).isEqualTo(Exit.BAD_INPUT);
        Ran none = Ran.yeoun("vary", "--from", folder.resolve("none.mid"), "--as", "grief", "-o", folder);
        assertThat(none.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.err()).contains("none.mid", "no such file");
    }
}

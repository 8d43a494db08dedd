package yeoun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.Yeoun;

/** Music is shown in the notations of other programs, composed on the spot or delivered. */
class ShowFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"musicxml", "jfugue", "jfugue4"})
    void whatIsShownCanBeReadAgain(String format) {
        Ran ran = Ran.yeoun("show", "han-seo-yeon", "--seed", "7", "--format", format);
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        Yeoun yeoun = Yeoun.standard();
        var read = yeoun.readScore(ran.out().getBytes(StandardCharsets.UTF_8));
        var theme = yeoun.theme(yeoun.catalog().character("han-seo-yeon"), 7);
        assertThat(read.parts()).hasSameSizeAs(theme.score().parts());
        assertThat(read.parts().get(0).notes())
                .hasSameSizeAs(theme.score().parts().get(0).notes());
    }

    @Test
    void whatWasDeliveredIsShownToo() {
        Ran.yeoun("theme", "kang-do-hyun", "--seed", "3", "-o", folder.toString());
        Ran shown = Ran.yeoun("show", folder.resolve("kang-do-hyun").toString(), "--format", "jfugue");
        assertThat(shown.code()).isEqualTo(Exit.DONE);
        assertThat(Yeoun.standard()
                        .readScore(shown.out().getBytes(StandardCharsets.UTF_8))
                        .parts())
                .isNotEmpty();
    }
}

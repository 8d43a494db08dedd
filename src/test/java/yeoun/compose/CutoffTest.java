package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.Yeoun;
import yeoun.catalog.Kind;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Score;
import yeoun.story.Scene;
import yeoun.support.Presets;

/** Where music stops dead it stays silent, and begins again only where there is room for it. */
class CutoffTest {

    private static final Yeoun YEOUN = Presets.YEOUN;

    @ParameterizedTest
    @CsvSource({"60, 30, true", "40, 34, false", "40, 31.5, false"})
    void theSilenceIsKept(double length, double cut, boolean again) {
        String text = "{\"title\": \"Cut\", \"length\": \"" + length + "s\", \"present\": [{\"who\": \"Aren\"}],"
                + " \"emotion\": [{\"at\": \"0s\", \"feel\": \"suspense\"}],"
                + " \"events\": [{\"at\": \"" + cut + "s\", \"is\": \"hit\", \"hit\": \"hard\", \"as\": \"cutoff\"}]}";
        Scene scene = (Scene) YEOUN.catalog()
                .read(Kind.SCENE, "cut.json", text.getBytes(StandardCharsets.UTF_8))
                .value();
        for (long seed = 1; seed <= 3; seed++) {
            Score score = YEOUN.cue(scene, List.of(YEOUN.theme(YEOUN.catalog().character("aren"), seed)), seed)
                    .score();
            List<Double> onsets = score.parts().stream()
                    .flatMap(p -> p.notes().stream())
                    .map(n -> score.tempo().seconds(n.onset()).toDouble())
                    .toList();
            assertThat(onsets).anyMatch(at -> at > cut - 4 && at < cut);
            assertThat(onsets).noneMatch(at -> at > cut - 0.02 && at < cut + (again ? 3.98 : length));
            assertThat(onsets.stream().anyMatch(at -> at > cut)).isEqualTo(again);
        }
    }

    @ParameterizedTest
    @CsvSource({"neon-chase", "hospital-corridor", "wet-alley", "throne-of-embers"})
    void aSilenceChangesNoKey(String id) {
        Scene scene = YEOUN.catalog().scene(id);
        for (long seed = 1; seed <= 4; seed++) {
            Score score = YEOUN.cue(scene, List.of(YEOUN.theme(YEOUN.catalog().character("aren"), seed)), seed)
                    .score();
            List<Rational> keys = score.marks(Mark.KeyMark.class).stream()
                    .map(Mark.KeyMark::at)
                    .toList();
            List<Rational> silences = score.marks(Mark.SectionMark.class).stream()
                    .filter(section -> section.name().equals("silence"))
                    .map(Mark.SectionMark::at)
                    .toList();
            assertThat(keys).isNotEmpty().doesNotContainAnyElementsOf(silences);
        }
    }
}

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.ComposedCue;
import yeoun.Yeoun;
import yeoun.catalog.Kind;
import yeoun.score.CueSheet;
import yeoun.score.Mark;
import yeoun.story.Scene;
import yeoun.support.Presets;

/** A section is called by the feeling that the user wrote where it begins. */
class SectionNamesTest {

    private static final Yeoun YEOUN = Presets.YEOUN;

    @Test
    void theUsersOwnWordsStand() {
        String text = "{\"title\": \"Words\", \"length\": \"40s\", \"present\": [{\"who\": \"Aren\"}],"
                + " \"emotion\": [{\"at\": \"0s\", \"feel\": \"설렘\"}, {\"at\": \"20s\", \"feel\": \"억울함\"},"
                + " {\"at\": \"30s\", \"feel\": {\"grief\": 0.4, \"그리움\": 0.6}}]}";
        Scene scene = (Scene) YEOUN.catalog()
                .read(Kind.SCENE, "words.json", text.getBytes(StandardCharsets.UTF_8))
                .value();
        ComposedCue cue = YEOUN.cue(scene, List.of(YEOUN.theme(YEOUN.catalog().character("aren"), 1)), 1);
        assertThat(cue.score().marks(Mark.SectionMark.class).stream().map(Mark.SectionMark::name))
                .containsExactly("설렘", "억울함", "그리움, grief");
        assertThat(cue.sheet().sections().stream().map(CueSheet.Section::name).distinct())
                .containsExactly("설렘", "억울함", "그리움, grief");
    }

    @Test
    void onTheWayTheNearestKnownWordStands() {
        String text = "{\"title\": \"Way\", \"length\": \"60s\", \"present\": [{\"who\": \"Aren\"}],"
                + " \"emotion\": [{\"at\": \"0s\", \"feel\": \"설렘\"}, {\"at\": \"50s\", \"feel\": \"억울함\"}],"
                + " \"events\": [{\"at\": \"25s\", \"is\": \"hit\", \"hit\": \"hard\"}]}";
        Scene scene = (Scene) YEOUN.catalog()
                .read(Kind.SCENE, "way.json", text.getBytes(StandardCharsets.UTF_8))
                .value();
        ComposedCue cue = YEOUN.cue(scene, List.of(YEOUN.theme(YEOUN.catalog().character("aren"), 1)), 1);
        List<String> names = cue.score().marks(Mark.SectionMark.class).stream()
                .map(Mark.SectionMark::name)
                .toList();
        assertThat(names.get(0)).isEqualTo("설렘");
        assertThat(names.get(1)).matches("[a-z ]+");
        assertThat(names.get(2)).isEqualTo("억울함");
    }
}

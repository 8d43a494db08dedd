package yeoun.compose.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.Presets.YEOUN;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yeoun.ComposedCue;
import yeoun.music.Rational;
import yeoun.score.CueSheet;
import yeoun.story.Emotion;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** Themes are withheld and hinted at before they are heard whole. */
class ExposurePlanTest {

    private static final Emotion SAD = new Emotion(-0.6, -0.4, 0.3, -0.3);

    private static Scene scene(String title, String feeling, String... present) {
        Scene.Builder scene = Scene.lasting(Rational.of(60)).title(title).feel(Rational.ZERO, YEOUN.feeling(feeling));
        for (String who : present) {
            scene.present(who, Rational.ZERO);
        }
        return scene.build();
    }

    private static Map<String, Emotion> cast(String... names) {
        Map<String, Emotion> cast = new TreeMap<>();
        for (String name : names) {
            cast.put(name, SAD);
        }
        return cast;
    }

    @Test
    void whoeverComesOnceIsHeardWholeAtOnce() {
        ExposurePlan plan = ExposurePlan.of(List.of(scene("one", "joy", "A")), cast("A"));
        assertThat(plan.stage(0, "A")).isEqualTo(ExposurePlan.Stage.FREE);
        assertThat(plan.says(0, "A", List.of(Portion.WHOLE))).isEmpty();
        assertThat(ExposurePlan.NONE.stage(3, "A")).isEqualTo(ExposurePlan.Stage.FREE);
    }

    @Test
    void withheldThenHintedAtThenWholeThenFree() {
        List<Scene> scenes = List.of(
                scene("first", "joy", "A", "B"),
                scene("second", "joy", "A"),
                scene("third", "sadness", "A"),
                scene("fourth", "joy", "A"));
        ExposurePlan plan = ExposurePlan.of(scenes, cast("A", "B"));
        assertThat(plan.reveal("A")).contains(2);
        assertThat(List.of(0, 1, 2, 3).stream().map(i -> plan.stage(i, "A")))
                .containsExactly(
                        ExposurePlan.Stage.WITHHELD,
                        ExposurePlan.Stage.HINT,
                        ExposurePlan.Stage.WHOLE,
                        ExposurePlan.Stage.FREE);
        assertThat(plan.stage(0, "B")).isEqualTo(ExposurePlan.Stage.FREE);
        assertThat(plan.says(1, "A", List.of(Portion.IDEA)))
                .hasValueSatisfying(why -> assertThat(why).contains("hinted at", "\"third\""));
        assertThat(plan.says(2, "A", List.of(Portion.WHOLE)))
                .hasValueSatisfying(why -> assertThat(why).contains("whole here"));
        assertThat(plan.says(2, "A", List.of(Portion.OPENING)))
                .hasValueSatisfying(why -> assertThat(why).contains("first phrase"));
    }

    @Test
    void anEntryCallsForTheTheme() {
        SceneEvent enters = new SceneEvent(
                SceneEvent.Kind.HIT,
                Rational.of(10),
                Rational.of(10),
                java.util.Optional.of(SceneEvent.Hit.HARD),
                java.util.Optional.of(SceneEvent.Role.ENTRY),
                java.util.Optional.of("A"),
                java.util.Optional.empty(),
                false,
                "she comes in");
        Scene entry = Scene.lasting(Rational.of(60))
                .title("entry")
                .feel(Rational.ZERO, YEOUN.feeling("joy"))
                .present("A", Rational.ZERO)
                .event(enters)
                .build();
        List<Scene> scenes = List.of(scene("one", "joy", "A"), scene("two", "sadness", "A"), entry);
        assertThat(ExposurePlan.of(scenes, cast("A")).reveal("A")).contains(2);
    }

    /** In every preset production nobody's theme is heard at length before its scene, and the cue sheets say so. */
    @Test
    void productionsHintBeforeTheyTell() {
        for (String id : YEOUN.catalog().productions()) {
            Production production = YEOUN.catalog().production(id);
            Map<String, Emotion> home = new TreeMap<>();
            production.cast().characters().forEach(one -> home.put(one.name(), one.emotion()));
            ExposurePlan plan = ExposurePlan.of(production.scenes(), home);
            List<ComposedCue> cues = YEOUN.compose(production, 3).cues();
            boolean planned = false;
            for (int i = 0; i < cues.size(); i++) {
                CueSheet sheet = cues.get(i).sheet();
                for (CueSheet.Section section : sheet.sections()) {
                    String who = section.statement()
                            .map(CueSheet.Statement::character)
                            .orElse("");
                    boolean hints = plan.stage(i, who) == ExposurePlan.Stage.HINT;
                    planned |= hints;
                    assertThat(!hints
                                    || sheet.decisions().stream()
                                            .anyMatch(d -> d.startsWith(who) && d.contains("hinted")))
                            .as(id + " " + sheet.title() + " " + who)
                            .isTrue();
                }
            }
            assertThat(planned).as(id).isTrue();
        }
    }
}

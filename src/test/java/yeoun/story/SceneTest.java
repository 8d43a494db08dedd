package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Rational;
import yeoun.story.SceneEvent.Kind;

/** Scenes need only a length, and keep everything within it and in order. */
class SceneTest {

    private static final Feeling SAD = Feeling.of(new Emotion(-0.5, -0.5, 0.5, 0));
    private static final Feeling GLAD = Feeling.of(new Emotion(0.5, 0.5, 0, 0));
    private static final Palette AMBER = Palette.of(List.of(Colour.parse("#E8A24A")));
    private static final Palette NIGHT = Palette.of(List.of(Colour.parse("#1B2A49")));

    private static Rational s(String seconds) {
        return Rational.parse(seconds);
    }

    private static Scene.Builder scene() {
        return Scene.lasting(s("46"));
    }

    private static void assertRefuses(Scene.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void onlyALengthIsRequired() {
        Scene scene = scene().build();
        assertThat(scene)
                .isEqualTo(new Scene(
                        "Scene",
                        s("46"),
                        new Timecode(0, FrameRate.FPS_24),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
        assertThat(scene.rate()).isEqualTo(FrameRate.FPS_24);
        assertThat(scene.graph().at(20)).isEqualTo(Emotion.NEUTRAL);
        assertThat(scene.paletteAt(s("20"))).isEqualTo(Palette.NONE);
    }

    @Test
    void keepsWhatIsKnown() {
        Timecode start = Timecode.parse("01:12:04:00", FrameRate.FPS_23_976);
        Scene scene = scene().title("The rooftop")
                .start(start)
                .feel(s("0"), SAD)
                .feel(s("46"), GLAD)
                .present("Han Seo-yeon", s("0"))
                .present("Kang Do-hyun", s("20"), s("30"))
                .event(SceneEvent.at(Kind.SIGH, s("12.4")))
                .palette(s("0"), AMBER)
                .style(StyleMix.of("k-ballad"))
                .build();
        assertThat(scene)
                .isEqualTo(new Scene(
                        "The rooftop",
                        s("46"),
                        start,
                        List.of(new Keyframe(s("0"), SAD), new Keyframe(s("46"), GLAD)),
                        List.of(
                                new Presence("Han Seo-yeon", s("0"), Optional.empty()),
                                new Presence("Kang Do-hyun", s("20"), Optional.of(s("30")))),
                        List.of(SceneEvent.at(Kind.SIGH, s("12.4"))),
                        List.of(new PaletteKey(s("0"), AMBER)),
                        Optional.of(StyleMix.of("k-ballad"))));
        assertThat(scene.rate()).isEqualTo(FrameRate.FPS_23_976);
        assertThat(scene.graph().at(46)).isEqualTo(GLAD.emotion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10801", "21601/2"})
    void refusesLengthsThatNoSceneHas(String seconds) {
        assertRefuses(
                Scene.lasting(s(seconds)), "a scene lasts more than 0 s and at most 3 hours, got " + seconds + " s");
    }

    @Test
    void allowsThreeHours() {
        assertThat(Scene.lasting(s("10800")).build().length()).isEqualTo(Scene.LONGEST);
    }

    @Test
    void keyframesLieWithinTheSceneAndInOrder() {
        assertRefuses(scene().feel(s("46.5"), SAD), "a keyframe lies within the scene, got 93/2 s of 46 s");
        assertRefuses(scene().feel(s("-1"), SAD), "a keyframe lies within the scene, got -1 s of 46 s");
        assertRefuses(scene().feel(s("3"), SAD).feel(s("2"), GLAD), "a keyframe at 2 s follows one at 3 s");
        assertRefuses(scene().feel(s("3"), SAD).feel(s("3"), GLAD), "a keyframe at 3 s follows one at 3 s");
    }

    @Test
    void palettesLieWithinTheSceneAndInOrder() {
        assertRefuses(scene().palette(s("47"), AMBER), "a palette lies within the scene, got 47 s of 46 s");
        assertRefuses(scene().palette(s("3"), AMBER).palette(s("2"), NIGHT), "a palette at 2 s follows one at 3 s");
    }

    @Test
    void eventsEndWithTheScene() {
        assertRefuses(
                scene().event(SceneEvent.during(Kind.DIALOGUE, s("40"), s("47"))),
                "an event ends at 47 s, after the scene at 46 s");
        assertThat(scene().event(SceneEvent.at(Kind.LOOK, s("46"))).build().events())
                .hasSize(1);
    }

    @Test
    void eventsAreSortedByTime() {
        SceneEvent sigh = SceneEvent.at(Kind.SIGH, s("12.4"));
        SceneEvent dialogue = SceneEvent.during(Kind.DIALOGUE, s("3"), s("16"));
        SceneEvent later = SceneEvent.during(Kind.DIALOGUE, s("20"), s("31"));
        Scene scene = scene().event(later).event(sigh).event(dialogue).build();
        assertThat(scene.events()).containsExactly(dialogue, sigh, later);
        assertThat(scene.events(Kind.DIALOGUE)).containsExactly(dialogue, later);
    }

    @Test
    void knowsWhatGoesOnInAStretch() {
        Scene scene = scene().event(SceneEvent.during(Kind.DIALOGUE, s("3"), s("16")))
                .event(SceneEvent.at(Kind.SIGH, s("20")))
                .build();
        assertThat(scene.has(Kind.DIALOGUE, s("0"), s("4"))).isTrue();
        assertThat(scene.has(Kind.DIALOGUE, s("16"), s("20"))).isFalse();
        assertThat(scene.has(Kind.SILENCE, s("0"), s("46"))).isFalse();
        assertThat(scene.has(Kind.SIGH, s("20"), s("24"))).isTrue();
        assertThat(scene.has(Kind.SIGH, s("16"), s("20"))).isFalse();
    }

    @Test
    void coloursHoldUntilTheNext() {
        Scene scene = scene().palette(s("2"), AMBER).palette(s("10"), NIGHT).build();
        assertThat(scene.paletteAt(s("1"))).isEqualTo(Palette.NONE);
        assertThat(scene.paletteAt(s("2"))).isEqualTo(AMBER);
        assertThat(scene.paletteAt(s("9.9"))).isEqualTo(AMBER);
        assertThat(scene.paletteAt(s("10"))).isEqualTo(NIGHT);
    }

    @Test
    void aCharacterIsThereFromATimeUntilAnotherOrTheEnd() {
        Presence toTheEnd = new Presence("Han", s("2"), Optional.empty());
        Presence inBetween = new Presence("Kang", s("2"), Optional.of(s("5")));
        assertThat(toTheEnd.covers(s("1"))).isFalse();
        assertThat(toTheEnd.covers(s("2"))).isTrue();
        assertThat(toTheEnd.covers(s("100"))).isTrue();
        assertThat(inBetween.covers(s("4.9"))).isTrue();
        assertThat(inBetween.covers(s("5"))).isFalse();
    }
}

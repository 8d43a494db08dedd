package yeoun.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.score.Part;
import yeoun.score.Performance;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.support.Any;
import yeoun.support.Repertoire;
import yeoun.theme.Tone;

/** What is felt is heard: the same character happy and sad, and music that follows valence, arousal and tension (MUSIC 9.4). */
class FeelingPromisesTest {

    private static final int SEEDS = 12;
    private static final Yeoun YEOUN = Repertoire.YEOUN;

    private static double tempo(ComposedTheme theme) {
        return theme.theme().tempo();
    }

    private static double brightness(ComposedTheme theme) {
        return theme.theme().key().mode().brightness().orElseThrow();
    }

    private static double register(ComposedTheme theme) {
        return theme.theme().melody().events().stream()
                .map(Event::value)
                .map(Tone::degree)
                .mapToInt(d -> theme.theme().key().pitch(d).midi())
                .average()
                .orElseThrow();
    }

    /** Mean level of the melody in dB, velocity squared (MUSIC 8.9). */
    private static double level(Music music) {
        return melody(music)
                .mapToDouble(tone -> 40 * Math.log10(tone.velocity()))
                .average()
                .orElseThrow();
    }

    private static Stream<Performance.Tone> melody(Music music) {
        return music.performance().players().stream()
                .filter(p -> p.part().role() == Part.Role.MELODY)
                .flatMap(p -> p.notes().stream());
    }

    private static double density(ComposedTheme theme) {
        double beats = theme.theme().melody().length().toDouble()
                / theme.theme().melody().meter().beat(0).toDouble();
        return theme.theme().melody().size() / beats;
    }

    private static double mean(List<ComposedTheme> themes, ToDoubleFunction<ComposedTheme> measure) {
        return themes.stream().mapToDouble(measure).average().orElseThrow();
    }

    private static List<ComposedTheme> themes(CharacterProfile profile) {
        List<ComposedTheme> themes = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            themes.add(YEOUN.theme(profile, seed));
        }
        return themes;
    }

    /** At least 35 % faster, another mode, four semitones higher, and a dynamic mark or so louder whatever the trait. */
    @ParameterizedTest
    @ValueSource(strings = {"heroic", "love", "innocent", "noble"})
    void theSameCharacterHappyAndSadIsHeardSo(String trait) {
        CharacterProfile.Builder someone =
                CharacterProfile.named("Someone").trait(trait, 0.6).voice("piano");
        List<ComposedTheme> happy = themes(someone.feels(YEOUN.feeling("joy")).build());
        List<ComposedTheme> sad = themes(someone.feels(YEOUN.feeling("sadness")).build());
        assertThat(mean(happy, FeelingPromisesTest::tempo) / mean(sad, FeelingPromisesTest::tempo))
                .as("ratio of tempi")
                .isGreaterThanOrEqualTo(1.35);
        for (int i = 0; i < SEEDS; i++) {
            assertThat(happy.get(i).theme().key().mode())
                    .as("mode with seed " + i)
                    .isNotEqualTo(sad.get(i).theme().key().mode());
            assertThat(tempo(happy.get(i))).isGreaterThan(1.2 * tempo(sad.get(i)));
        }
        assertThat(mean(happy, FeelingPromisesTest::register) - mean(sad, FeelingPromisesTest::register))
                .as("semitones higher")
                .isGreaterThanOrEqualTo(4);
        assertThat(mean(happy, FeelingPromisesTest::level) - mean(sad, FeelingPromisesTest::level))
                .as("dB louder")
                .isGreaterThanOrEqualTo(2.5);
    }

    /** One theme retold in joy and in sadness: faster by a third at least, louder by five dB, higher, and in another mode. */
    @Test
    void oneThemeRetoldInJoyAndInSadness() {
        double higher = 0;
        List<String> characters = YEOUN.catalog().characters();
        for (String id : characters) {
            ComposedTheme theme = YEOUN.theme(YEOUN.catalog().character(id), 1);
            ComposedVariation joy = YEOUN.vary(theme, YEOUN.feeling("joy"), 0.5, 1);
            ComposedVariation sadness = YEOUN.vary(theme, YEOUN.feeling("sadness"), 0.5, 1);
            assertThat(speed(joy) / speed(sadness)).as(id + ", tempo").isGreaterThanOrEqualTo(1.35);
            assertThat(level(joy) - level(sadness)).as(id + ", dB").isGreaterThanOrEqualTo(5);
            Key bright = joy.score().keyAt(Rational.ZERO);
            Key dark = sadness.score().keyAt(Rational.ZERO);
            assertThat(bright.mode().isTori() || !bright.mode().equals(dark.mode()))
                    .as(id + ", modes " + bright + " and " + dark)
                    .isTrue();
            higher += height(joy) - height(sadness);
        }
        assertThat(higher / characters.size()).as("semitones higher").isGreaterThanOrEqualTo(4);
    }

    private static double speed(Music music) {
        return music.score().tempo().quartersPerMinute(Rational.ZERO);
    }

    private static double height(Music music) {
        return melody(music).mapToInt(Performance.Tone::key).average().orElseThrow();
    }

    /** With tempo, arousal and tension held, the mode and the register still tell joy from sorrow, and the density does not. */
    @Test
    void valenceIsHeardWithoutTempoOrDensity() {
        CharacterProfile.Builder someone =
                CharacterProfile.named("Someone").trait("love", 0.5).tempo(80).voice("piano");
        List<ComposedTheme> bright =
                themes(someone.feels(new Emotion(0.7, 0, 0.2, 0)).build());
        List<ComposedTheme> dark =
                themes(someone.feels(new Emotion(-0.7, 0, 0.2, 0)).build());
        assertThat(mean(bright, FeelingPromisesTest::tempo)).isEqualTo(mean(dark, FeelingPromisesTest::tempo));
        assertThat(mean(bright, FeelingPromisesTest::density) / mean(dark, FeelingPromisesTest::density))
                .isBetween(0.8, 1.25);
        for (int i = 0; i < SEEDS; i++) {
            assertThat(brightness(bright.get(i))).isGreaterThan(brightness(dark.get(i)));
        }
        assertThat(mean(bright, FeelingPromisesTest::register))
                .isGreaterThan(mean(dark, FeelingPromisesTest::register));
    }

    /** Over many feelings: valence with brightness of the mode, arousal with tempo, tension with roughness (r ≥ .6). */
    @Test
    void musicFollowsValenceAndArousal() {
        List<double[]> points = new ArrayList<>();
        Any.times(80, any -> {
            Emotion emotion =
                    new Emotion(any.number(-1, 1), any.number(-1, 1), any.number(0, 1), any.number(-0.5, 0.5));
            CharacterProfile profile =
                    CharacterProfile.named("Someone").feels(emotion).build();
            ComposedTheme theme = YEOUN.theme(profile, any.between(0, 99));
            points.add(new double[] {
                emotion.valence(), brightness(theme), emotion.arousal(), Math.log(tempo(theme)), register(theme)
            });
        });
        assertThat(correlation(points, 0, 1)).as("valence with brightness").isGreaterThanOrEqualTo(0.7);
        assertThat(correlation(points, 2, 3)).as("arousal with tempo").isGreaterThanOrEqualTo(0.7);
        assertThat(correlation(points, 0, 4)).as("valence with register").isGreaterThanOrEqualTo(0.3);
    }

    private static double correlation(List<double[]> points, int x, int y) {
        return new PearsonsCorrelation()
                .correlation(
                        points.stream().mapToDouble(p -> p[x]).toArray(),
                        points.stream().mapToDouble(p -> p[y]).toArray());
    }
}

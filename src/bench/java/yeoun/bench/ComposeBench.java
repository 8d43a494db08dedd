package yeoun.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import yeoun.ComposedCue;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.music.Rational;
import yeoun.score.Reason;
import yeoun.score.Score;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.Kinship;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** What a composer waits for: a theme with its texture and reasons, takes of it, a large cast, a long cue. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComposeBench {

    private Yeoun yeoun;
    private CharacterProfile hero;
    private CharacterProfile eightBars;
    private CharacterProfile other;
    private Cast sixty;
    private List<ComposedTheme> cast;
    private Scene threeMinutes;
    private Scene sixMinutes;
    private ComposedProduction drama;
    private long seed;

    /** Composes the cast once. */
    @Setup
    public void prepare() {
        yeoun = Yeoun.standard();
        hero = yeoun.catalog().character("aren");
        eightBars = hero.toBuilder().form("sentence").build();
        sixty = sixty();
        other = yeoun.catalog().character("veyra");
        cast = List.of(yeoun.theme(hero, 1), yeoun.theme(other, 1));
        threeMinutes = scene(180);
        sixMinutes = scene(360);
        drama = yeoun.compose(yeoun.catalog().production("ten-winters"), 7);
    }

    private Scene scene(int seconds) {
        Scene.Builder scene = Scene.lasting(Rational.of(seconds)).title("bench");
        List<String> words = List.of("menace", "determination", "heroism", "triumph", "hope", "anger");
        for (int at = 0; at < seconds; at += 30) {
            scene.feel(Rational.of(at), yeoun.feeling(words.get(at / 30 % words.size())));
            scene.event(SceneEvent.hit(Rational.of(at + 15L), SceneEvent.Hit.HARD, SceneEvent.Role.DOWNBEAT, ""));
        }
        scene.event(SceneEvent.during(SceneEvent.Kind.FOOTSTEPS, Rational.ONE, Rational.of(14)));
        scene.event(SceneEvent.during(SceneEvent.Kind.HEARTBEAT, Rational.of(31), Rational.of(44)));
        return scene.present(hero.name(), Rational.ZERO)
                .present(other.name(), Rational.of(20))
                .build();
    }

    /** Sixty people of twelve feelings and seven traits; every fifth is kin of the one before. */
    private Cast sixty() {
        List<String> traits = List.of("heroic", "villain", "wounded", "noble", "mysterious", "royal", "trickster");
        List<CharacterProfile> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            CharacterProfile.Builder person = CharacterProfile.named("person " + i)
                    .feels(yeoun.feeling(Yeoun.TWELVE.get(i % 12)))
                    .trait(traits.get(i % 7), 0.7);
            if (i % 5 == 4) {
                person.kin("person " + (i - 1), Kinship.values()[i / 5 % Kinship.values().length]);
            }
            people.add(person.build());
        }
        return new Cast(people);
    }

    /** A theme of eight bars with its parts and the reasons for every note and chord. */
    @Benchmark
    public List<Reason> themeExplained(Blackhole hole) {
        ComposedTheme theme = yeoun.theme(eightBars, seed++);
        hole.consume(theme.score());
        return theme.explain();
    }

    /** A cast of sixty, composed together. */
    @Benchmark
    public List<ComposedTheme> castOfSixty() {
        return yeoun.cast(sixty, seed++);
    }

    /** Twenty takes of a theme of eight bars. */
    @Benchmark
    public List<ComposedTheme> twentyTakes() {
        return yeoun.takes(eightBars, 20, seed++);
    }

    /** The same, each with its parts. */
    @Benchmark
    public List<Score> twentyTakesArranged() {
        return yeoun.takes(eightBars, 20, seed++).stream()
                .map(ComposedTheme::score)
                .toList();
    }

    /** A cue of three minutes with eight parts. */
    @Benchmark
    public ComposedCue cueOfThreeMinutes() {
        return yeoun.cue(threeMinutes, cast, seed++);
    }

    /** A cue of six minutes: twice the work of three. */
    @Benchmark
    public ComposedCue cueOfSixMinutes() {
        return yeoun.cue(sixMinutes, cast, seed++);
    }

    /** The book of the built-in drama: five themes, four scenes, fifteen variations. */
    @Benchmark
    public String bookOfTheDemo() {
        return drama.book();
    }
}

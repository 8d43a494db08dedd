package yeoun.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import yeoun.ComposedCue;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.music.Rational;
import yeoun.score.Reason;
import yeoun.story.CharacterProfile;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;

/** What a composer waits for: a theme with its texture and reasons, takes of it, a long cue. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComposeBench {

    private Yeoun yeoun;
    private CharacterProfile hero;
    private CharacterProfile other;
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

    /** A theme with its four parts and the reasons for every note and chord. */
    @Benchmark
    public List<Reason> themeExplained() {
        return yeoun.theme(hero, seed++).explain();
    }

    /** Twenty takes of a theme. */
    @Benchmark
    public List<ComposedTheme> twentyTakes() {
        return yeoun.takes(hero, 20, seed++);
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

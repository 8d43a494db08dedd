package yeoun.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.ComposedCue;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.story.Scene;
import yeoun.story.SceneEvent;
import yeoun.support.Repertoire;

/** Bodies set the music: steps lock the pulse, the heart sets how often chords change, a sigh falls and is followed by rest. */
class BodyPromisesTest {

    private static final Yeoun YEOUN = Repertoire.YEOUN;
    private static final Rational LENGTH = Rational.of(36);

    private static ComposedCue cue(SceneEvent event, long seed) {
        ComposedTheme theme =
                YEOUN.theme(CharacterProfile.named("Someone").trait("love", 0.5).build(), seed);
        Scene scene = Scene.lasting(LENGTH)
                .feel(Rational.ZERO, Feeling.of(new Emotion(-0.1, 0, 0.4, 0)))
                .present("Someone", Rational.ZERO)
                .event(event)
                .build();
        return YEOUN.cue(scene, List.of(theme), seed);
    }

    private static SceneEvent lasting(SceneEvent.Kind kind, double rate) {
        return new SceneEvent(
                kind,
                Rational.ZERO,
                LENGTH,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Someone"),
                Optional.of(rate),
                false,
                "");
    }

    /** The tempo is the rate of the steps, half of it or twice, to within the window of a cue, and steps fall on the pulse. */
    @ParameterizedTest
    @ValueSource(doubles = {56, 72, 88, 104, 120, 150})
    void footstepsLockThePulse(double rate) {
        for (long seed = 0; seed < 4; seed++) {
            ComposedCue cue = cue(lasting(SceneEvent.Kind.FOOTSTEPS, rate), seed);
            double tempo = cue.sheet().tempo();
            double octaves = Math.log(tempo / rate) / Math.log(2);
            assertThat(Math.abs(octaves - Math.rint(octaves)))
                    .as("tempo %.1f for steps at %.0f", tempo, rate)
                    .isLessThanOrEqualTo(Math.log(1.08) / Math.log(2));
            List<Note> steps = cue.score().parts().stream()
                    .filter(p -> p.role() == Part.Role.PULSE)
                    .flatMap(p -> p.notes().stream())
                    .toList();
            assertThat(steps).hasSizeGreaterThan((int) (LENGTH.toDouble() * rate / 60 / 3));
        }
    }

    /** One chord in 8, 4 or 2 beats as the heart beats faster, give or take what cadences need; never more than two a bar. */
    @ParameterizedTest
    @CsvSource({"40, 8", "66, 4", "100, 2", "140, 2"})
    void theHeartSetsHowOftenChordsChange(double rate, int beats) {
        double chords = 0;
        double due = 0;
        for (long seed = 0; seed < 6; seed++) {
            ComposedCue cue = cue(lasting(SceneEvent.Kind.HEARTBEAT, rate), seed);
            chords += cue.score().marks(Mark.ChordMark.class).size();
            due += cue.score().length().toDouble() * 4 / beats;
        }
        assertThat(chords / due).as("chords against what the heart asks").isCloseTo(1, within(0.45));
    }

    /** A step or so down on the out-breath, and at least a second in which the melody rests. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSighFallsAndRests(long seed) {
        Rational at = Rational.of(15);
        ComposedCue cue = cue(SceneEvent.at(SceneEvent.Kind.SIGH, at), seed);
        List<Note> melody = cue.score().parts().stream()
                .filter(p -> p.role() == Part.Role.MELODY)
                .flatMap(p -> p.notes().stream())
                .sorted()
                .toList();
        int first = 0;
        while (!melody.get(first).has(Articulation.TENUTO)
                || Math.abs(seconds(cue, melody.get(first).onset()) - 15) > 0.8) {
            first++;
        }
        Note lean = melody.get(first);
        Note goal = melody.get(first + 1);
        assertThat(goal.onset()).isEqualTo(lean.end());
        assertThat(lean.pitch().midi() - goal.pitch().midi()).isBetween(1, 4);
        if (first + 2 < melody.size()) {
            double rest = seconds(cue, melody.get(first + 2).onset()) - seconds(cue, goal.end());
            assertThat(rest).as("seconds of rest").isGreaterThanOrEqualTo(0.99);
        }
    }

    private static double seconds(ComposedCue cue, Rational position) {
        return cue.score().tempo().secondsAt(position.toDouble());
    }

    /** What is bent is said: a heart that is not heard at the rate that was asked for is in the cue sheet with both rates. */
    @ParameterizedTest
    @ValueSource(doubles = {47, 66, 93, 131})
    void theCueSheetSaysHowTheHeartIsBent(double rate) {
        for (long seed = 0; seed < 4; seed++) {
            ComposedCue cue = cue(lasting(SceneEvent.Kind.HEARTBEAT, rate), seed);
            List<Rational> lubs = cue.score().parts().stream()
                    .filter(p -> p.instrument().id().equals("heart"))
                    .flatMap(p -> p.notes().stream())
                    .filter(n -> n.articulations().contains(Articulation.ACCENT))
                    .map(n -> cue.score().tempo().seconds(n.onset()))
                    .toList();
            double played = 60 / lubs.get(1).minus(lubs.get(0)).toDouble();
            String said = "the heart beats at ";
            boolean isSaid = cue.sheet().decisions().stream()
                    .anyMatch(d -> d.contains(said)
                            && d.contains(String.format(java.util.Locale.ROOT, "from the %.1f asked for", rate)));
            boolean bent = Math.abs(played / rate - 1) > 0.015;
            boolean kept = Math.abs(played / rate - 1) < 0.005;
            assertThat(isSaid || !bent).as("%.0f played at %.2f", rate, played).isTrue();
            assertThat(isSaid && kept).as("%.0f played at %.2f", rate, played).isFalse();
        }
    }
}

package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Rational;
import yeoun.story.SceneEvent.Hit;
import yeoun.story.SceneEvent.Kind;
import yeoun.story.SceneEvent.Role;

/** Events happen at a moment or last, and know what goes on when. */
class SceneEventTest {

    private static Rational s(long seconds) {
        return Rational.of(seconds);
    }

    private static SceneEvent withRate(double rate) {
        return new SceneEvent(
                Kind.FOOTSTEPS,
                s(1),
                s(2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rate),
                false,
                "");
    }

    @Test
    void aHitMarksAMomentInARole() {
        SceneEvent hit = SceneEvent.hit(s(3), Hit.HARD, Role.CUTOFF, "the glass breaks");
        assertThat(hit.kind()).isEqualTo(Kind.HIT);
        assertThat(hit.from()).isEqualTo(hit.to()).isEqualTo(s(3));
        assertThat(hit.hit()).contains(Hit.HARD);
        assertThat(hit.role()).contains(Role.CUTOFF);
        assertThat(hit.note()).isEqualTo("the glass breaks");
        assertThat(hit.critical()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HIT", "SIGH", "TOUCH", "LOOK"})
    void someThingsHappenAtAMoment(Kind kind) {
        assertThat(SceneEvent.at(kind, s(2))).isEqualTo(SceneEvent.during(kind, s(2), s(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SceneEvent.during(kind, s(1), s(2)))
                .withMessage(kind.word() + " happens at one moment");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOOTSTEPS", "HEARTBEAT", "SILENCE", "DIALOGUE"})
    void someThingsLast(Kind kind) {
        assertThat(SceneEvent.during(kind, s(1), s(2)).to()).isEqualTo(s(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SceneEvent.at(kind, s(1)))
                .withMessage(kind.word() + " lasts from a time to a later one");
    }

    @Test
    void refusesTimesOutsideTheScene() {
        assertThat(SceneEvent.at(Kind.SIGH, s(0)).from()).isEqualTo(Rational.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SceneEvent.at(Kind.SIGH, s(-1)))
                .withMessage("an event lies within its scene, got -1 s to -1 s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SceneEvent.during(Kind.SILENCE, s(3), s(2)))
                .withMessage("an event lies within its scene, got 3 s to 2 s");
    }

    @ParameterizedTest
    @ValueSource(doubles = {19.9, 240.1, Double.NaN})
    void refusesRatesThatNobodyWalksAt(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withRate(rate))
                .withMessage("a rate is from 20 to 240 a minute, got " + rate);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 96.5, 240})
    void allowsRatesThatSomebodyWalksAt(double rate) {
        assertThat(withRate(rate).rate()).contains(rate);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, false", "5, false"})
    void whatLastsGoesOnFromItsStartUntilItsEnd(long second, boolean goesOn) {
        assertThat(SceneEvent.during(Kind.DIALOGUE, s(2), s(4)).covers(s(second)))
                .isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false"})
    void whatHappensAtAMomentGoesOnThen(long second, boolean goesOn) {
        assertThat(SceneEvent.at(Kind.SIGH, s(2)).covers(s(second))).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "0, 3, true", "2, 3, true", "3, 4, true", "4, 5, false", "0, 9, true", "3, 9, true"})
    void whatLastsGoesOnInEveryStretchItReachesInto(long start, long end, boolean goesOn) {
        assertThat(SceneEvent.during(Kind.DIALOGUE, s(2), s(4)).overlaps(s(start), s(end)))
                .isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "2, 4, true", "1, 3, true", "3, 4, false"})
    void aMomentGoesOnInTheStretchThatItFallsInto(long start, long end, boolean goesOn) {
        assertThat(SceneEvent.at(Kind.SIGH, s(2)).overlaps(s(start), s(end))).isEqualTo(goesOn);
    }

    @Test
    void areListedByStartThenEndThenKind() {
        SceneEvent first = SceneEvent.during(Kind.SILENCE, s(1), s(9));
        SceneEvent second = SceneEvent.at(Kind.HIT, s(2));
        SceneEvent third = SceneEvent.at(Kind.LOOK, s(2));
        SceneEvent fourth = SceneEvent.during(Kind.FOOTSTEPS, s(2), s(3));
        assertThat(Stream.of(fourth, third, second, first).sorted().toList())
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void wordsInFilesAreLowerCase() {
        assertThat(Kind.FOOTSTEPS.word()).isEqualTo("footsteps");
        assertThat(Hit.PHRASE.word()).isEqualTo("phrase");
        assertThat(Role.DOWNBEAT.word()).isEqualTo("downbeat");
        assertThat(Kinship.LOVER.word()).isEqualTo("lover");
        assertThat(StyleMix.Dimension.HARMONY.word()).isEqualTo("harmony");
    }
}

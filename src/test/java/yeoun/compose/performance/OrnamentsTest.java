package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.part;
import static yeoun.support.SamplePieces.score;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yeoun.chance.Seed;
import yeoun.music.Key;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Performance;
import yeoun.score.Performance.Bend;
import yeoun.score.Score;
import yeoun.score.Sigimsae;
import yeoun.score.TempoMap;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

class OrnamentsTest {

    /** Two notes of two seconds, the first ornamented, in a pentatonic key: the tone above G is A, the one below is E. */
    private static Performance.Player play(Sigimsae ornament, String mode) {
        List<Note> notes = new ArrayList<>(SamplePieces.line("G4 1/2, A4 1/2"));
        notes.set(0, notes.get(0).with(ornament));
        Key key = new Key(PitchClass.C, SamplePieces.named(mode, Modes.PENTATONIC));
        Score score = SamplePieces.score(
                Rational.ONE,
                TempoMap.constant(Rational.ONE, Rational.of(60)),
                List.of(new Mark.KeyMark(Rational.ZERO, key)),
                part("Haegeum", SamplePieces.HAEGEUM, Part.Role.MELODY, notes));
        PerformanceBrief brief = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT);
        return Performer.perform(score, brief, new Seed(4)).players().get(0);
    }

    private static double lowest(List<Bend> bends) {
        return bends.stream().mapToDouble(Bend::cents).min().orElseThrow();
    }

    private static double highest(List<Bend> bends) {
        return bends.stream().mapToDouble(Bend::cents).max().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void bendsInOrderAndBackBeforeTheNextNote(Sigimsae ornament) {
        Performance.Player player = play(ornament, "menari");
        List<Bend> bends = player.bends();
        assertThat(bends).isNotEmpty().isSortedAccordingTo((x, y) -> Long.compare(x.at(), y.at()));
        Bend last = bends.get(bends.size() - 1);
        assertThat(last.cents()).isZero();
        assertThat(last.at()).isLessThan(player.notes().get(1).onset());
        assertThat(bends.get(0).at())
                .isGreaterThanOrEqualTo(player.notes().get(0).onset());
    }

    @Test
    void aLightVibrationWaitsThenGrows() {
        List<Bend> bends = play(Sigimsae.LIGHT_VIBRATION, "menari").bends();
        assertThat(bends.get(0).at()).isBetween(240_000L, 350_000L);
        assertThat(highest(bends)).isBetween(15.0, 30.0);
        assertThat(lowest(bends)).isBetween(-30.0, -15.0);
        assertThat(highest(bends.stream().filter(b -> b.at() < 500_000).toList()))
                .isLessThan(12);
    }

    @Test
    void aDeepVibrationPushesAboveThePitch() {
        List<Bend> bends = play(Sigimsae.DEEP_VIBRATION, "menari").bends();
        assertThat(highest(bends) - lowest(bends)).isBetween(100.0, 250.0);
        assertThat(highest(bends)).isGreaterThan(-4 * lowest(bends));
    }

    @Test
    void aBreakingToneStartsOnTheToneAboveAndFallsBelow() {
        List<Bend> bends = play(Sigimsae.BREAKING, "menari").bends();
        assertThat(bends.get(0).cents()).isCloseTo(200, within(1e-9));
        assertThat(bends.get(0).at()).isZero();
        assertThat(lowest(bends)).isBetween(-25.0, -5.0);
        assertThat(bends.get(bends.size() - 1).at()).isLessThan(700_000);
    }

    @Test
    void aFallIsSmallAtCourtAndReachesTheLowerToneInTheCountry() {
        assertThat(lowest(play(Sigimsae.FALL, "pyeongjo").bends())).isBetween(-46.0, -17.0);
        assertThat(lowest(play(Sigimsae.FALL, "menari").bends())).isBetween(-300.0, -200.0);
    }

    @Test
    void aPushReachesTheToneAboveAtTheEnd() {
        List<Bend> bends = play(Sigimsae.PUSH, "menari").bends();
        assertThat(highest(bends)).isBetween(180.0, 200.0);
        assertThat(bends.get(0).at()).isGreaterThan(800_000);
    }

    @Test
    void aRollGoesUpAndBackAtOnce() {
        List<Bend> bends = play(Sigimsae.ROLL, "menari").bends();
        assertThat(highest(bends)).isBetween(190.0, 200.0);
        assertThat(bends.stream().filter(b -> Math.abs(b.cents()) > 2)).allMatch(b -> b.at() < 180_000);
    }

    @Test
    void aBreathAttackRisesIntoThePitch() {
        List<Bend> bends = play(Sigimsae.BREATH_ATTACK, "menari").bends();
        assertThat(bends.get(0).cents()).isBetween(-35.0, -25.0);
        assertThat(bends.stream().filter(b -> b.at() > 120_000)).allMatch(b -> Math.abs(b.cents()) < 2);
    }

    @Test
    void bothVoicesAreOrnamented() {
        List<Note> notes = List.of(
                SamplePieces.note(Rational.ONE, Rational.ONE, "G4").with(Sigimsae.ROLL),
                SamplePieces.note(Rational.ZERO, Rational.ONE, "D4")
                        .with(Sigimsae.ROLL)
                        .inVoice(2));
        Score score = score(60, part("Haegeum", SamplePieces.HAEGEUM, Part.Role.MELODY, notes));
        PerformanceBrief brief = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT);
        List<Bend> bends =
                Performer.perform(score, brief, new Seed(0)).players().get(0).bends();
        assertThat(bends).anyMatch(b -> b.at() < 1_000_000).anyMatch(b -> b.at() > 3_900_000);
    }

    @Test
    void plainNotesAreNotBent() {
        Score score = score(60, part("Haegeum", SamplePieces.HAEGEUM, Part.Role.MELODY, SamplePieces.line("G4 1")));
        PerformanceBrief brief = PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.BALLAD);
        assertThat(Performer.perform(score, brief, new Seed(0)).players().get(0).bends())
                .isEmpty();
    }
}

package yeoun.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.support.SamplePieces;

class LevelsTest {

    private static Levels of(PartMark... marks) {
        return Levels.of(SamplePieces.part("Piano", SamplePieces.PIANO, Part.Role.CHORDS, List.of(), marks));
    }

    @Test
    void isMezzoforteWithoutMarks() {
        assertThat(of().velocityAt(3)).isEqualTo(72);
    }

    @Test
    void stepsAtMarks() {
        Levels levels = of(new PartMark.Level(Rational.ONE, Dynamic.P), new PartMark.Level(Rational.of(2), Dynamic.F));
        assertThat(levels.velocityAt(0.99)).isEqualTo(72);
        assertThat(levels.velocityAt(1)).isEqualTo(44);
        assertThat(levels.velocityAt(1.99)).isEqualTo(44);
        assertThat(levels.velocityAt(2)).isEqualTo(88);
        assertThat(levels.velocityAt(99)).isEqualTo(88);
    }

    @Test
    void growsEvenlyToTheMarkAtTheEndOfAHairpin() {
        Levels levels = of(
                new PartMark.Level(Rational.ZERO, Dynamic.P),
                new PartMark.Hairpin(Rational.ONE, Rational.of(3), true),
                new PartMark.Level(Rational.of(3), Dynamic.F));
        assertThat(levels.velocityAt(1)).isEqualTo(44);
        assertThat(levels.velocityAt(2)).isCloseTo(66, within(1e-9));
        assertThat(levels.velocityAt(3)).isEqualTo(88);
    }

    @Test
    void changesByOneMarkWithoutAGoal() {
        assertThat(of(new PartMark.Hairpin(Rational.ONE, Rational.of(2), true)).velocityAt(5))
                .isEqualTo(87);
        assertThat(of(new PartMark.Hairpin(Rational.ONE, Rational.of(2), false)).velocityAt(5))
                .isEqualTo(57);
    }

    @Test
    void doesNotGrowTowardsASofterMark() {
        Levels levels = of(
                new PartMark.Hairpin(Rational.ZERO, Rational.ONE, true), new PartMark.Level(Rational.ONE, Dynamic.PP));
        assertThat(levels.velocityAt(0.9)).isEqualTo(72);
        assertThat(levels.velocityAt(1)).isEqualTo(30);
    }

    @Test
    void staysBetweenTheSoftestAndTheLoudest() {
        Levels levels = of(
                new PartMark.Level(Rational.ZERO, Dynamic.FFF),
                new PartMark.Hairpin(Rational.ZERO, Rational.ONE, true),
                new PartMark.Hairpin(Rational.ONE, Rational.of(2), true));
        assertThat(levels.velocityAt(2)).isEqualTo(127);
        assertThat(of(
                                new PartMark.Level(Rational.ZERO, Dynamic.PPP),
                                new PartMark.Hairpin(Rational.ZERO, at(1, 2), false))
                        .velocityAt(1))
                .isEqualTo(16);
    }

    @Test
    void readsOverlappingHairpinsOneAfterTheOther() {
        Levels levels = of(
                new PartMark.Hairpin(Rational.ZERO, Rational.of(2), true),
                new PartMark.Hairpin(Rational.ONE, Rational.of(3), false));
        assertThat(levels.velocityAt(2)).isEqualTo(87);
        assertThat(levels.velocityAt(3)).isEqualTo(72);
    }
}

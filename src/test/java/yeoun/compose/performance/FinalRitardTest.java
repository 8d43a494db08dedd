package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static yeoun.support.SamplePieces.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Rational;
import yeoun.score.TempoMap;

class FinalRitardTest {

    private static final Rational LENGTH = Rational.of(8);
    private static final Rational LAST = at(15, 2);

    @ParameterizedTest
    @CsvSource({"0, 1.00", "0.25, 0.91", "0.5, 0.80", "0.75, 0.64", "0.9, 0.49", "1, 0.25"})
    void slowsDownLikeARunner(double x, double speed) {
        assertThat(FinalRitard.speed(x, 1)).isCloseTo(speed, within(0.02));
    }

    @Test
    void isHeardInTheTempo() {
        TempoMap tempo = TempoMap.constant(LENGTH, Rational.of(180));
        TempoMap slower = FinalRitard.apply(tempo, LAST, LENGTH, 1);
        Clock written = new Clock(tempo);
        double middle = LAST.toDouble() - 0.65 * 180 / 240;
        double before = written.seconds(middle + 0.02) - written.seconds(middle - 0.02);
        Clock played = new Clock(slower);
        double now = played.seconds(middle + 0.02) - played.seconds(middle - 0.02);
        assertThat(before / now).isCloseTo(0.80, within(0.04));
    }

    @Test
    void leavesWhatComesBeforeAloneAndHoldsTheLastNote() {
        TempoMap tempo = TempoMap.constant(LENGTH, Rational.of(120));
        TempoMap slower = FinalRitard.apply(tempo, LAST, LENGTH, 1);
        assertThat(slower.seconds(Rational.of(6))).isEqualTo(tempo.seconds(Rational.of(6)));
        double held = slower.seconds(LENGTH).minus(slower.seconds(LAST)).toDouble();
        assertThat(held).isCloseTo(1.5 * tempo.seconds(at(1, 2)).toDouble(), within(1e-5));
        assertThat(slower.seconds(LENGTH)).isGreaterThan(tempo.seconds(LENGTH));
    }

    @Test
    void isMissingAtQuantityZero() {
        TempoMap tempo = TempoMap.constant(LENGTH, Rational.of(120));
        assertThat(FinalRitard.apply(tempo, LAST, LENGTH, 0)).isEqualTo(tempo);
        assertThat(FinalRitard.apply(tempo, LAST, LENGTH, -0.5)).isEqualTo(tempo);
    }

    @Test
    void asksForNothingWhereThereIsNoTime() {
        TempoMap tempo = TempoMap.constant(LENGTH, Rational.of(120));
        assertThat(FinalRitard.apply(tempo, Rational.ZERO, LENGTH, 1)).isEqualTo(tempo);
    }
}

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Meter;
import yeoun.music.Rational;

/** Bodies keep time with the music in the simplest ratio that is near enough. */
class PulseLockTest {

    @ParameterizedTest
    @CsvSource({
        "72, 72, 1",
        "70, 72, 1", // 3 % off is not heard
        "144, 72, 1/2",
        "36, 72, 2",
        "96, 72, 3/4",
        "108, 72, 2/3",
        "54, 72, 4/3",
        "48, 72, 3/2",
    })
    void theSimplestRatioThatIsNearIsTaken(double rate, double tempo, String apart) {
        assertThat(PulseLock.of(rate, tempo, Meter.COMMON).apart()).isEqualTo(Rational.parse(apart));
    }

    @ParameterizedTest
    @CsvSource({"72, once a beat", "36, every 2 beats", "48, every 3/2 beats", "96, every 3/4 of a beat"})
    void saysHowItStandsToTheBeat(double rate, String words) {
        assertThat(PulseLock.of(rate, 72, Meter.COMMON).inWords()).isEqualTo(words);
    }

    @Test
    void whatIsPlayedFollowsFromTheRatio() {
        PulseLock lock = PulseLock.of(100, 72, Meter.COMMON);
        assertThat(lock.played()).isCloseTo(72 / lock.apart().toDouble(), within(1e-9));
        assertThat(lock.off()).isCloseTo(lock.played() / 100 - 1, within(1e-9));
    }

    /** Between a half and two beats nothing is farther off than half of the widest step between ratios. */
    @Test
    void noRateIsBentByMoreThanAFifthWithinReach() {
        for (double rate = 36; rate <= 144; rate++) {
            assertThat(Math.abs(PulseLock.of(rate, 72, Meter.COMMON).off()))
                    .as("%.0f at 72", rate)
                    .isLessThan(0.2);
        }
    }

    @Test
    void beatsThatDivideInThreeAreCrossedByThirds() {
        for (double rate = 36; rate <= 144; rate++) {
            Rational apart = PulseLock.of(rate, 72, Meter.parse("12/8")).apart();
            assertThat(apart.times(Rational.of(3, 8)).isMultipleOf(Rational.of(1, 16)))
                    .as("%.0f at 72", rate)
                    .isTrue();
        }
    }
}

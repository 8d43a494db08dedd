package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fractions are kept in lowest terms, are written in three ways, and refuse to wrap around. */
class RationalTest {

    private static final Rational LARGEST = Rational.of(Long.MAX_VALUE);
    private static final Rational LOWEST = Rational.of(Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource({"6, 8, 3/4", "-6, 8, -3/4", "6, -8, -3/4", "-6, -8, 3/4", "0, -5, 0", "8, 4, 2", "7, 7, 1"})
    void isKeptInLowestTermsWithAPositiveDenominator(long numerator, long denominator, String printed) {
        assertThat(Rational.of(numerator, denominator)).hasToString(printed);
    }

    @Test
    void refusesDenominatorZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(3, 0)).withMessageContaining("got 3/0");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3/1",
        "-3, -3/1",
        "6/4, 3/2",
        "-1/-2, 1/2",
        "12.4, 62/5",
        "-0.5, -1/2",
        "0.75, 3/4",
        ".5, 1/2",
        "1.00000000000000001, 100000000000000001/100000000000000000"
    })
    void readsWholeNumbersFractionsAndDecimals(String text, String expected) {
        String[] parts = expected.split("/");
        assertThat(Rational.parse(text)).isEqualTo(Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/", "/2", "1/2/3", "1.", "1.-5", "1.x", "1,5", "1.000000000000000001", "1e3"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.parse(text))
                .withMessage("not a fraction: \"" + text + "\"; write 3, 3/4 or 0.75");
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3, 4, 4", "-7/2, -4, -3, -3", "10/3, 3, 4, 3", "-10/3, -4, -3, -3", "5, 5, 5, 5", "11/3, 3, 4, 4"
    })
    void roundsDownUpAndToTheNearest(String text, long floor, long ceil, long nearest) {
        Rational value = Rational.parse(text);
        assertThat(value.floor()).isEqualTo(floor);
        assertThat(value.ceil()).isEqualTo(ceil);
        assertThat(value.round()).isEqualTo(nearest);
    }

    @Test
    void tellsItsSign() {
        assertThat(Rational.of(-2, 3).signum()).isEqualTo(-1);
        assertThat(Rational.ZERO.signum()).isZero();
        assertThat(Rational.ZERO.isZero()).isTrue();
        assertThat(Rational.ONE.isZero()).isFalse();
        assertThat(Rational.ZERO.isPositive()).isFalse();
        assertThat(Rational.of(1, 9).isPositive()).isTrue();
    }

    @Test
    void isNearItsDouble() {
        assertThat(Rational.of(1, 3).toDouble()).isEqualTo(1.0 / 3);
        assertThat(Rational.of(-24000, 1001).toDouble()).isEqualTo(-24000.0 / 1001);
    }

    @Test
    void refusesToDivideByZero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rational.of(2, 3).dividedBy(Rational.ZERO))
                .withMessage("2/3 divided by 0");
    }

    @Test
    void throwsInsteadOfWrappingAround() {
        assertOverflows(() -> LARGEST.plus(Rational.ONE));
        assertOverflows(() -> LARGEST.plus(Rational.of(1, 2)));
        assertOverflows(() -> LOWEST.minus(Rational.ONE));
        assertOverflows(() -> LARGEST.times(2));
        assertOverflows(() -> Rational.of(1, Long.MAX_VALUE).dividedBy(2));
        assertOverflows(() -> Rational.of(1, Long.MAX_VALUE).plus(Rational.of(1, Long.MAX_VALUE - 1)));
        assertOverflows(LOWEST::negate);
        assertOverflows(LOWEST::abs);
    }

    @Test
    void theLowestNumberHasNoOppositeAndNoReciprocal() {
        assertOverflows(() -> Rational.of(Long.MIN_VALUE, -1));
        assertOverflows(() -> Rational.of(1, Long.MIN_VALUE));
        assertOverflows(() -> Rational.ONE.dividedBy(LOWEST));
    }

    private static void assertOverflows(ThrowingCallable sum) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sum);
    }

    @Test
    void theLowestNumberIsANumberLikeAnyOther() {
        assertThat(Rational.of(Long.MIN_VALUE, 6)).isEqualTo(Rational.of(Long.MIN_VALUE / 2, 3));
        assertThat(Rational.of(Long.MIN_VALUE, 6).denominator()).isEqualTo(3);
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(0, Long.MIN_VALUE)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(6, Long.MIN_VALUE)).isEqualTo(Rational.of(-3, 1L << 62));
        assertThat(LOWEST.isLessThan(LARGEST)).isTrue();
        assertThat(LOWEST.floor()).isEqualTo(Long.MIN_VALUE);
        assertThat(LOWEST.ceil()).isEqualTo(Long.MIN_VALUE);
        assertThat(Rational.of(Long.MIN_VALUE, 3).ceil()).isEqualTo(Long.MIN_VALUE / 3);
    }

    @Test
    void doesNotOverflowOnTheWayToAnAnswerInRange() {
        Rational tiny = Rational.of(1, Long.MAX_VALUE);
        assertThat(LARGEST.times(tiny)).isEqualTo(Rational.ONE);
        assertThat(tiny.plus(tiny)).isEqualTo(Rational.of(2, Long.MAX_VALUE));
        assertThat(Rational.of(1, 1L << 61).plus(Rational.of(1, 1L << 62))).isEqualTo(Rational.of(3, 1L << 62));
    }
}

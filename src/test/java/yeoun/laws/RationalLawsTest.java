package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import yeoun.music.Rational;
import yeoun.support.Any;

/** Fractions are a field in order, exact to the last digit, and read back what they print. */
class RationalLawsTest {

    private static final int SEEDS = 2000;

    @Test
    void additionIsAnAbelianGroup() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational b = any.rational();
            Rational c = any.rational();
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
            assertEquals(a.plus(b), b.plus(a));
            assertEquals(a, a.plus(Rational.ZERO));
            assertEquals(Rational.ZERO, a.plus(a.negate()));
            assertEquals(a.plus(b.negate()), a.minus(b));
        });
    }

    @Test
    void multiplicationIsAnAbelianGroupAwayFromZero() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational b = any.rational();
            Rational c = any.positive();
            assertEquals(a.times(b).times(c), a.times(b.times(c)));
            assertEquals(a.times(b), b.times(a));
            assertEquals(a, a.times(Rational.ONE));
            assertEquals(Rational.ONE, c.times(Rational.ONE.dividedBy(c)));
            assertEquals(a, a.times(c).dividedBy(c));
        });
    }

    @Test
    void multiplicationDistributesOverAddition() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational b = any.rational();
            Rational c = any.rational();
            assertEquals(a.times(b).plus(a.times(c)), a.times(b.plus(c)));
        });
    }

    @Test
    void wholeNumbersMultiplyAndDivideLikeFractions() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            int n = any.between(1, 40);
            assertEquals(a.times(Rational.of(n)), a.times(n));
            assertEquals(a, a.times(n).dividedBy(n));
        });
    }

    @Test
    void orderIsTheOrderOfCrossProducts() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational b = any.rational();
            int expected = Long.compare(a.numerator() * b.denominator(), b.numerator() * a.denominator());
            assertEquals(expected, a.compareTo(b));
            assertEquals(a.equals(b), expected == 0);
            assertEquals(expected < 0, a.isLessThan(b));
            assertEquals(expected > 0, a.isMoreThan(b));
            assertEquals(a.minus(b).signum(), expected);
        });
    }

    @Test
    void orderOfHugeFractionsIsExact() {
        Any.times(SEEDS, any -> {
            Rational a = huge(any);
            Rational b = huge(any);
            assertEquals(
                    product(a.numerator(), b.denominator()).compareTo(product(b.numerator(), a.denominator())),
                    a.compareTo(b));
        });
    }

    private static Rational huge(Any any) {
        long numerator = any.seed().value() >> any.between(0, 4);
        long denominator = (any.seed().value() >>> 1 >>> any.between(0, 4)) | 1;
        return Rational.of(Math.max(numerator, -Long.MAX_VALUE), denominator);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Test
    void orderIsKeptByAdditionAndByPositiveFactors() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational b = any.rational();
            Rational c = any.rational();
            Rational factor = any.positive();
            assertEquals(a.compareTo(b), a.plus(c).compareTo(b.plus(c)));
            assertEquals(a.compareTo(b), a.times(factor).compareTo(b.times(factor)));
        });
    }

    @Test
    void minimumAndMaximumAreTheTwo() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational b = any.rational();
            assertEquals(a.plus(b), a.min(b).plus(a.max(b)));
            assertTrue(a.min(b).compareTo(a.max(b)) <= 0);
        });
    }

    @Test
    void theWholeNumbersAroundAreFloorAndCeiling() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational rest = a.minus(Rational.of(a.floor()));
            assertTrue(rest.signum() >= 0 && rest.isLessThan(Rational.ONE));
            assertEquals(a.floor() + (rest.isZero() ? 0 : 1), a.ceil());
            assertEquals(-a.floor(), a.negate().ceil());
            assertEquals(rest.isLessThan(Rational.of(1, 2)) ? a.floor() : a.floor() + 1, a.round());
        });
    }

    @Test
    void whatIsLeftAfterWholeUnitsIsLessThanOne() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            Rational unit = any.positive();
            Rational rest = a.mod(unit);
            assertTrue(rest.signum() >= 0 && rest.isLessThan(unit));
            assertTrue(a.minus(rest).isMultipleOf(unit));
            assertEquals(rest.isZero(), a.isMultipleOf(unit));
        });
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            assertEquals(a, Rational.parse(a.toString()));
        });
    }

    @Test
    void decimalsAreReadExactly() {
        Any.times(SEEDS, any -> {
            int thousandths = any.between(0, 99_999);
            String text = thousandths / 1000 + "." + String.format("%03d", thousandths % 1000);
            assertEquals(Rational.of(thousandths, 1000), Rational.parse(text));
            assertEquals(Rational.of(-thousandths, 1000), Rational.parse("-" + text));
        });
    }

    @Test
    void theDistanceFromZeroHasNoSign() {
        Any.times(SEEDS, any -> {
            Rational a = any.rational();
            assertEquals(a.abs(), a.negate().abs());
            assertEquals(a, a.abs().times(a.signum()));
            assertEquals(a.signum() > 0, a.isPositive());
        });
    }
}

package yeoun.music;

/**
 * An exact fraction in lowest terms with a positive denominator: the only number that musical and film time are measured in.
 *
 * <p>In musical time one is a whole note; in film time one is a second. Arithmetic that leaves the range of {@code long}
 * throws {@link ArithmeticException} instead of wrapping around.
 *
 * @param numerator any number
 * @param denominator a number greater than zero, coprime to the numerator once constructed
 */
public record Rational(long numerator, long denominator) implements Comparable<Rational> {

    /** Nothing. */
    public static final Rational ZERO = new Rational(0, 1);

    /** One: a whole note, or a second. */
    public static final Rational ONE = new Rational(1, 1);

    public Rational {
        if (denominator == 0) {
            throw new IllegalArgumentException("a fraction needs a denominator other than 0, got " + numerator + "/0");
        }
        long divisor = gcd(numerator, denominator);
        numerator = numerator / divisor;
        denominator = denominator / divisor;
        if (denominator < 0) {
            numerator = Math.negateExact(numerator);
            denominator = Math.negateExact(denominator);
        }
    }

    /** The whole number {@code value}. */
    public static Rational of(long value) {
        return new Rational(value, 1);
    }

    /** The fraction {@code numerator/denominator}. */
    public static Rational of(long numerator, long denominator) {
        return new Rational(numerator, denominator);
    }

    /**
     * Reads {@code "3"}, {@code "-3/4"} or a decimal such as {@code "12.4"}, exactly.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Rational parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return of(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
            }
            int point = text.indexOf('.');
            if (point < 0) {
                return of(Long.parseLong(text));
            }
            String decimals = text.substring(point + 1);
            if (decimals.isEmpty() || decimals.length() > 17 || !Character.isDigit(decimals.charAt(0))) {
                throw new NumberFormatException(text);
            }
            long scale = 1;
            for (int i = 0; i < decimals.length(); i++) {
                scale *= 10;
            }
            return of(Long.parseLong(text.substring(0, point) + decimals), scale);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a fraction: \"" + text + "\"; write 3, 3/4 or 0.75", e);
        }
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (denominator == other.denominator) {
            return new Rational(Math.addExact(numerator, other.numerator), denominator);
        }
        long g = gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / g);
        long right = Math.multiplyExact(other.numerator, denominator / g);
        return new Rational(Math.addExact(left, right), Math.multiplyExact(denominator / g, other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        if (denominator == other.denominator) {
            return new Rational(Math.subtractExact(numerator, other.numerator), denominator);
        }
        long g = gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / g);
        long right = Math.multiplyExact(other.numerator, denominator / g);
        return new Rational(Math.subtractExact(left, right), Math.multiplyExact(denominator / g, other.denominator));
    }

    /** The product. */
    public Rational times(Rational other) {
        long g = gcd(numerator, other.denominator);
        long h = gcd(other.numerator, denominator);
        return new Rational(
                Math.multiplyExact(numerator / g, other.numerator / h),
                Math.multiplyExact(denominator / h, other.denominator / g));
    }

    /** The product with a whole number. */
    public Rational times(long factor) {
        return times(of(factor));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public Rational dividedBy(Rational divisor) {
        if (divisor.numerator == 0) {
            throw new ArithmeticException(this + " divided by 0");
        }
        return times(new Rational(divisor.denominator, divisor.numerator));
    }

    /** The quotient by a whole number other than zero. */
    public Rational dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /** The same distance from zero on the other side. */
    public Rational negate() {
        return new Rational(Math.negateExact(numerator), denominator);
    }

    /** The distance from zero. */
    public Rational abs() {
        return numerator < 0 ? negate() : this;
    }

    /** The greatest whole number not above this. */
    public long floor() {
        return Math.floorDiv(numerator, denominator);
    }

    /** The least whole number not below this. */
    public long ceil() {
        return denominator == 1 ? numerator : floor() + 1;
    }

    /** The nearest whole number, halves upwards. */
    public long round() {
        return plus(new Rational(1, 2)).floor();
    }

    /** What is left after taking away whole multiples of {@code unit}: in [0, unit) for a positive unit. */
    public Rational mod(Rational unit) {
        if (unit.numerator == 0) {
            throw new ArithmeticException(this + " modulo 0");
        }
        long g = gcd(denominator, unit.denominator);
        long here = Math.multiplyExact(numerator, unit.denominator / g);
        long whole = Math.multiplyExact(unit.numerator, denominator / g);
        return new Rational(Math.floorMod(here, whole), Math.multiplyExact(denominator / g, unit.denominator));
    }

    /** Whether this is a whole multiple of {@code unit}. */
    public boolean isMultipleOf(Rational unit) {
        return dividedBy(unit).denominator == 1;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return Long.signum(numerator);
    }

    /** Whether this is more than zero. */
    public boolean isPositive() {
        return numerator > 0;
    }

    /** Whether this is zero. */
    public boolean isZero() {
        return numerator == 0;
    }

    /** The smaller of the two. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this is less than the other. */
    public boolean isLessThan(Rational other) {
        return compareTo(other) < 0;
    }

    /** Whether this is more than the other. */
    public boolean isMoreThan(Rational other) {
        return compareTo(other) > 0;
    }

    /** The nearest double, for weighing and drawing, never for addressing time. */
    public double toDouble() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long highLeft = Math.multiplyHigh(numerator, other.denominator);
        long highRight = Math.multiplyHigh(other.numerator, denominator);
        if (highLeft != highRight) {
            return Long.compare(highLeft, highRight);
        }
        return Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** {@code "3"} or {@code "3/4"}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    /** By halving and subtracting (Stein 1967), which is done at once where a denominator is a power of two, as most are. */
    private static long gcd(long a, long b) {
        if (a == 0 || b == 0) {
            return Math.abs(a | b);
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        long x = odd(Math.abs(a));
        long y = odd(Math.abs(b));
        while (x != y && x != 1 && y != 1) {
            if (x > y) {
                x = odd(x - y);
            } else {
                y = odd(y - x);
            }
        }
        return Math.abs(Math.min(x, y) << twos);
    }

    private static long odd(long value) {
        return value >>> Long.numberOfTrailingZeros(value);
    }
}

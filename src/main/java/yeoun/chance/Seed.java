package yeoun.chance;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * Randomness as a value: a seed always gives the same draw, and {@link #at} names a place with a draw of its own, so that a
 * new draw elsewhere changes nothing here.
 *
 * <p>Places are mixed with the SplitMix64 finaliser (Steele, Lea and Flood 2014).
 *
 * @param value any number
 */
public record Seed(long value) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The seed of a named place within this one. */
    public Seed at(String place) {
        long hash = value;
        for (int i = 0; i < place.length(); i++) {
            hash = mix(hash + GOLDEN * (place.charAt(i) + 1L));
        }
        return new Seed(mix(hash ^ GOLDEN));
    }

    /** The seed of a numbered place within this one. */
    public Seed at(long index) {
        return new Seed(mix(mix(value + GOLDEN) + GOLDEN * (index + 1)));
    }

    /** A draw from [0, 1), evenly. */
    public double uniform() {
        return (mix(value + GOLDEN) >>> 11) * 0x1.0p-53;
    }

    /** A draw from the normal distribution with mean 0 and standard deviation 1 (Box and Muller 1958). */
    public double gaussian() {
        double radius = FastMath.sqrt(-2 * FastMath.log(1 - at(0).uniform()));
        return radius * FastMath.cos(2 * FastMath.PI * at(1).uniform());
    }

    /**
     * A draw from the whole numbers 0 to {@code bound − 1}, evenly.
     *
     * @throws IllegalArgumentException if the bound is not positive
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("a draw needs at least one choice, got " + bound);
        }
        return (int) (uniform() * bound);
    }

    /** Whether a thing with this probability happens. */
    public boolean chance(double probability) {
        return uniform() < probability;
    }

    /** One of the choices, evenly. */
    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /**
     * One of the choices, each as likely as its weight says.
     *
     * @throws IllegalArgumentException if no weight is positive, or one is negative or not a number
     */
    public <T> T pick(List<T> choices, ToDoubleFunction<? super T> weight) {
        double total = 0;
        for (T choice : choices) {
            total += checked(weight.applyAsDouble(choice), choice);
        }
        double left = uniform() * total;
        T last = null;
        for (T choice : choices) {
            double own = weight.applyAsDouble(choice);
            if (own > 0) {
                last = choice;
                left -= own;
                if (left < 0) {
                    return choice;
                }
            }
        }
        if (last == null) {
            throw new IllegalArgumentException("no choice has a positive weight among " + choices);
        }
        return last;
    }

    private static double checked(double weight, Object choice) {
        if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("the weight of " + choice + " is " + weight);
        }
        return weight;
    }

    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The number alone. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

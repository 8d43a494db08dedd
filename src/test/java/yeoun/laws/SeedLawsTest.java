package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import yeoun.chance.Seed;
import yeoun.support.Any;

/** Draws are spread as they say, and places do not hear each other. */
class SeedLawsTest {

    private static final int DRAWS = 40_000;
    private static final Seed SEED = new Seed(2024);

    private static long[] counts(int cells, ToIntFunction<Seed> cell) {
        long[] counts = new long[cells];
        for (int draw = 0; draw < DRAWS; draw++) {
            counts[cell.applyAsInt(SEED.at(draw))]++;
        }
        return counts;
    }

    private static void assertSpread(double[] expected, long[] observed) {
        double p = new ChiSquareTest().chiSquareTest(expected, observed);
        assertTrue(
                p > 1e-3,
                () -> "chi-square p = " + p + " for "
                        + LongStream.of(observed).boxed().toList());
    }

    private static double[] even(int cells) {
        double[] even = new double[cells];
        Arrays.fill(even, 1.0 / cells);
        return even;
    }

    private static double mean(ToDoubleFunction<Seed> draw) {
        return LongStream.range(0, DRAWS)
                        .mapToDouble(i -> draw.applyAsDouble(SEED.at(i)))
                        .sum()
                / DRAWS;
    }

    @Test
    void uniformDrawsAreEven() {
        assertSpread(even(50), counts(50, seed -> (int) (seed.uniform() * 50)));
    }

    @Test
    void uniformDrawsAreFromZeroToBelowOne() {
        Any.times(2000, any -> {
            double draw = any.seed().uniform();
            assertTrue(draw >= 0 && draw < 1);
        });
    }

    @Test
    void wholeNumbersAreEven() {
        assertSpread(even(7), counts(7, seed -> seed.below(7)));
    }

    @Test
    void picksAreEven() {
        List<Integer> choices = List.of(0, 1, 2, 3, 4);
        assertSpread(even(5), counts(5, seed -> seed.pick(choices)));
    }

    @Test
    void weighedPicksFollowTheirWeights() {
        double[] weights = {1, 0.25, 3, 0.75};
        List<Integer> choices = List.of(0, 1, 2, 3);
        assertSpread(weights, counts(4, seed -> seed.pick(choices, i -> weights[i])));
    }

    @Test
    void thingsHappenAsOftenAsTheirProbability() {
        assertSpread(new double[] {0.7, 0.3}, counts(2, seed -> seed.chance(0.3) ? 1 : 0));
    }

    @Test
    void gaussianDrawsAreNormal() {
        NormalDistribution normal = new NormalDistribution();
        assertSpread(even(40), counts(40, seed -> (int) (normal.cumulativeProbability(seed.gaussian()) * 40)));
        assertEquals(0, mean(Seed::gaussian), 0.02);
        assertEquals(1, mean(seed -> seed.gaussian() * seed.gaussian()), 0.03);
    }

    @Test
    void neighbouringPlacesAreIndependent() {
        assertSpread(even(64), counts(64, seed -> pair(seed.at(0), seed.at(1))));
        assertSpread(even(64), counts(64, seed -> pair(seed.at("a"), seed.at("b"))));
        assertSpread(even(64), counts(64, seed -> pair(seed, seed.at(0))));
        assertSpread(
                even(64), counts(64, seed -> pair(seed.at("a"), seed.at("a").at("b"))));
    }

    @Test
    void neighbouringSeedsAreIndependent() {
        assertSpread(even(64), counts(64, seed -> pair(seed, new Seed(seed.value() + 1))));
        assertSpread(even(64), counts(64, seed -> pair(seed.at("a"), new Seed(seed.value() + 1).at("a"))));
    }

    private static int pair(Seed one, Seed other) {
        return 8 * one.below(8) + other.below(8);
    }

    @Test
    void everyPlaceHasASeedOfItsOwn() {
        Set<Seed> places = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            places.add(SEED.at(i));
            places.add(SEED.at(-1 - i));
            places.add(SEED.at(Integer.toString(i)));
            places.add(SEED.at(i).at(i));
            places.add(new Seed(i));
        }
        assertEquals(25_000, places.size());
    }

    @Test
    void placesOfPlacesAreNotLongerNames() {
        assertEquals(
                5,
                Set.of(
                                SEED.at("ab"),
                                SEED.at("a").at("b"),
                                SEED.at("ba"),
                                SEED.at("b").at("a"),
                                SEED.at(""))
                        .size());
    }
}

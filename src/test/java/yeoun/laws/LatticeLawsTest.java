package yeoun.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import yeoun.chance.Lattice;
import yeoun.chance.Path;
import yeoun.chance.Seed;
import yeoun.chance.Unsatisfiable;
import yeoun.chance.Vote;
import yeoun.laws.SmallLattice.Lock;
import yeoun.support.Any;

/** On small lattices the engine agrees with trying every path: what there is, how heavy, how often drawn, and why not. */
class LatticeLawsTest {

    private static final int SEEDS = 400;
    private static final double FORBIDDEN = 0.15;

    @Test
    void theTotalWeightIsTheSumOverAllPaths() {
        Any.times(SEEDS, any -> {
            SmallLattice small = SmallLattice.any(any, FORBIDDEN);
            List<Lock> locks = small.anyLocks(any, 2);
            assertEquals(
                    SmallLattice.totalLogWeight(small.paths()), small.lattice().totalLogWeight(), 1e-9);
            assertEquals(
                    SmallLattice.totalLogWeight(small.paths(locks)),
                    small.lattice(locks).totalLogWeight(),
                    1e-9);
        });
    }

    @Test
    void aLatticeIsSatisfiableWhenThereIsAPath() {
        Any.times(SEEDS, any -> {
            SmallLattice small = SmallLattice.any(any, 0.3);
            List<Lock> locks = small.anyLocks(any, 3);
            assertEquals(!small.paths(locks).isEmpty(), small.lattice(locks).isSatisfiable());
        });
    }

    @Test
    void theBestPathIsTheHeaviestAndAmongEqualsTheEarliest() {
        satisfiable((any, small, locks) -> assertEquals(
                small.heaviestFirst(locks).get(0), small.lattice(locks).best()));
    }

    @Test
    void theBestPathsAreTheHeaviestInOrder() {
        satisfiable((any, small, locks) -> {
            int count = any.between(1, 40);
            List<Path<Integer>> expected = small.heaviestFirst(locks);
            List<Path<Integer>> best = small.lattice(locks).best(count);
            assertEquals(
                    expected.stream().limit(count).map(Path::logWeight).toList(),
                    best.stream().map(Path::logWeight).toList());
            assertEquals(best.size(), new HashSet<>(best).size());
            assertTrue(new HashSet<>(expected).containsAll(best));
        });
    }

    @Test
    void locksLeaveThePathsThatHoldThem() {
        satisfiable((any, small, locks) -> {
            Set<Path<Integer>> expected = new HashSet<>(small.paths(locks));
            assertEquals(expected, new HashSet<>(small.lattice(locks).best(2000)));
        });
    }

    @Test
    void aLockLeavesTheLatticeItNarrowsAsItWas() {
        satisfiable((any, small, locks) -> {
            Lattice<Integer, Integer> lattice = small.lattice();
            double before = lattice.totalLogWeight();
            lattice.where(0, "nothing", state -> false);
            assertEquals(before, lattice.totalLogWeight());
        });
    }

    @Test
    void everyDrawIsAPathWithItsWeight() {
        satisfiable((any, small, locks) -> {
            Set<Path<Integer>> expected = new HashSet<>(small.paths(locks));
            Lattice<Integer, Integer> lattice = small.lattice(locks);
            for (int draw = 0; draw < 10; draw++) {
                assertTrue(expected.contains(lattice.sample(any.seed())));
            }
        });
    }

    @Test
    void pathsAreDrawnAsOftenAsTheirWeightsSay() {
        Any.times(60, any -> {
            SmallLattice small = SmallLattice.any(any, FORBIDDEN);
            List<Lock> locks = small.anyLocks(any, 1);
            List<Path<Integer>> paths = small.paths(locks);
            if (paths.size() > 1) {
                assertDrawnByWeight(paths, small.lattice(locks), any.seed());
            }
        });
    }

    private static void assertDrawnByWeight(List<Path<Integer>> paths, Lattice<Integer, Integer> lattice, Seed seed) {
        int draws = 3000;
        double total = SmallLattice.totalLogWeight(paths);
        Map<Path<Integer>, Integer> drawn = new HashMap<>();
        for (int draw = 0; draw < draws; draw++) {
            drawn.merge(lattice.sample(seed.at(draw)), 1, Integer::sum);
        }
        // The first cell collects the paths that are too rare to be counted by themselves.
        double[] expected = new double[paths.size() + 1];
        long[] observed = new long[expected.length];
        for (int i = 0; i < paths.size(); i++) {
            double share = draws * FastMath.exp(paths.get(i).logWeight() - total);
            int cell = share < 8 ? 0 : i + 1;
            expected[cell] += share;
            observed[cell] += drawn.getOrDefault(paths.get(i), 0);
        }
        assertEquals(draws, Arrays.stream(observed).sum());
        assertLikely(expected, observed);
    }

    private static void assertLikely(double[] expected, long[] observed) {
        int[] cells = IntStream.range(0, expected.length)
                .filter(i -> expected[i] >= 8)
                .toArray();
        if (cells.length > 1) {
            double p = new ChiSquareTest()
                    .chiSquareTest(
                            Arrays.stream(cells).mapToDouble(i -> expected[i]).toArray(),
                            Arrays.stream(cells).mapToLong(i -> observed[i]).toArray());
            assertTrue(p > 1e-4, () -> "chi-square p = " + p);
        }
    }

    @Test
    void theExplanationAddsUpToTheWeight() {
        satisfiable((any, small, locks) -> {
            Lattice<Integer, Integer> lattice = small.lattice(locks);
            Path<Integer> path = lattice.sample(any.seed());
            List<List<Vote>> explanation = lattice.explain(path);
            assertEquals(path.length(), explanation.size());
            double sum = explanation.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Vote::contribution)
                    .sum();
            assertEquals(path.logWeight(), sum, 1e-9);
        });
    }

    @Test
    void takesAreDifferentAndAsManyAsThereAre() {
        satisfiable((any, small, locks) -> {
            int count = any.between(1, 30);
            List<Path<Integer>> paths = small.paths(locks);
            List<Path<Integer>> takes = small.lattice(locks).takes(count, any.seed());
            assertEquals(Math.min(count, paths.size()), takes.size());
            assertEquals(takes.size(), new HashSet<>(takes).size());
            assertTrue(new HashSet<>(paths).containsAll(takes));
        });
    }

    @Test
    void theSameSeedDrawsTheSame() {
        satisfiable((any, small, locks) -> {
            Seed seed = any.seed();
            assertEquals(small.lattice(locks).sample(seed), small.lattice(locks).sample(seed));
            assertEquals(
                    small.lattice(locks).takes(3, seed), small.lattice(locks).takes(3, seed));
        });
    }

    @Test
    void anImpossibleWishNamesTheFirstPositionThatNothingReaches() {
        impossible((any, small, locks) -> {
            int position = small.firstUnreachable(locks);
            Lattice<Integer, Integer> lattice = small.lattice(locks);
            assertEquals(
                    position,
                    assertThrows(Unsatisfiable.class, () -> lattice.sample(any.seed()))
                            .position());
            assertEquals(
                    position, assertThrows(Unsatisfiable.class, lattice::best).position());
            assertEquals(
                    position,
                    assertThrows(Unsatisfiable.class, () -> lattice.takes(2, any.seed()))
                            .position());
        });
    }

    @Test
    void theLocksNamedConflictAndNoneOfThemCouldBeLeftOut() {
        impossible((any, small, locks) -> {
            Unsatisfiable wish =
                    assertThrows(Unsatisfiable.class, () -> small.lattice(locks).best());
            if (small.firstUnreachable(List.of()) == wish.position()) {
                return;
            }
            List<Lock> named = locks.stream()
                    .filter(lock -> wish.conflict().contains(lock.name()))
                    .toList();
            assertEquals(wish.conflict(), named.stream().map(Lock::name).toList());
            assertEquals(wish.position(), small.firstUnreachable(named));
            for (Lock lock : named) {
                List<Lock> fewer = named.stream().filter(other -> other != lock).toList();
                assertTrue(small.firstUnreachable(fewer) > wish.position());
            }
        });
    }

    @Test
    void whereRulesAloneForbidEverythingNoLockIsBlamed() {
        impossible((any, small, locks) -> {
            Unsatisfiable wish =
                    assertThrows(Unsatisfiable.class, () -> small.lattice(locks).best());
            if (small.firstUnreachable(List.of()) == wish.position()) {
                assertFalse(wish.conflict().isEmpty());
                assertTrue(wish.conflict().stream().noneMatch(name -> name.startsWith("lock")));
            }
        });
    }

    private interface Law {
        void check(Any any, SmallLattice small, List<Lock> locks);
    }

    private static void satisfiable(Law law) {
        Any.times(SEEDS, any -> {
            SmallLattice small = SmallLattice.any(any, FORBIDDEN);
            List<Lock> locks = small.anyLocks(any, 2);
            if (!small.paths(locks).isEmpty()) {
                law.check(any, small, locks);
            }
        });
    }

    private static void impossible(Law law) {
        Any.times(SEEDS, any -> {
            SmallLattice small = SmallLattice.any(any, any.of(0.1, 0.5));
            List<Lock> locks = small.anyLocks(any, 6);
            if (small.paths(locks).isEmpty()) {
                law.check(any, small, locks);
            }
        });
    }
}

package yeoun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import yeoun.support.Rules;

/** Lattices weigh, lock, explain and refuse as their rules say. */
class LatticeTest {

    private static final List<String> STATES = List.of("a", "b", "c");
    private static final MoveRule<String> NO_REPEAT =
            Rules.move("no-repeat", 1, (from, to) -> from.equals(to) ? Rule.FORBIDDEN : 0);
    private static final MoveRule<String> ONWARD =
            Rules.move("onward", 0.5, (from, to) -> from.compareTo(to) < 0 ? 1 : -1);
    private static final PlaceRule<Integer, String> A_FIRST =
            Rules.place("a-first", 2, (place, state) -> place == 0 && state.equals("a") ? 1 : 0);
    private static final PlaceRule<Integer, String> NO_C =
            Rules.place("no-c", 1, (place, state) -> state.equals("c") ? Rule.FORBIDDEN : 0.5);

    private static List<Integer> places(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Lattice<Integer, String> lattice(
            int length, List<MoveRule<String>> moves, List<PlaceRule<Integer, String>> rules, Weights weights) {
        return Lattice.of(Moves.of(STATES, moves, weights), places(length), rules, weights);
    }

    private static Lattice<Integer, String> lattice(
            int length, List<MoveRule<String>> moves, List<PlaceRule<Integer, String>> rules) {
        return lattice(length, moves, rules, Weights.OWN);
    }

    private static Unsatisfiable refusal(Lattice<Integer, String> lattice) {
        assertThat(lattice.isSatisfiable()).isFalse();
        assertThat(lattice.totalLogWeight()).isEqualTo(Rule.FORBIDDEN);
        try {
            return new Unsatisfiable(-1, lattice.sample(new Seed(0)).states());
        } catch (Unsatisfiable refusal) {
            return refusal;
        }
    }

    @Test
    void withoutRulesEveryPathWeighsOne() {
        Lattice<Integer, String> lattice = lattice(4, List.of(), List.of());
        assertThat(lattice.totalLogWeight()).isCloseTo(FastMath.log(81), within(1e-12));
        assertThat(lattice.best(100)).hasSize(81).allMatch(path -> path.logWeight() == 0);
        assertThat(lattice.length()).isEqualTo(4);
        assertThat(lattice.states()).isEqualTo(STATES);
    }

    @Test
    void aWeightIsLogOddsOfAFullFit() {
        Lattice<Integer, String> lattice = lattice(1, List.of(), List.of(A_FIRST));
        assertThat(lattice.totalLogWeight()).isCloseTo(FastMath.log(FastMath.exp(2) + 2), within(1e-12));
        assertThat(lattice.best().logWeight()).isEqualTo(2);
    }

    @Test
    void thePathKnowsItsStatesAndItsWeight() {
        Path<String> best =
                lattice(3, List.of(NO_REPEAT, ONWARD), List.of(A_FIRST)).best();
        assertThat(best.states()).containsExactly("a", "b", "c");
        assertThat(best.logWeight()).isEqualTo(3);
        assertThat(best.get(1)).isEqualTo("b");
        assertThat(best.length()).isEqualTo(3);
    }

    @Test
    void amongEqualsTheEarliestStatesAreBest() {
        assertThat(lattice(3, List.of(NO_REPEAT), List.of()).best().states()).containsExactly("a", "b", "a");
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lattice(0, List.of(), List.of()))
                .withMessage("a lattice has at least one position");
    }

    @Test
    void noPathsCannotBeAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lattice(2, List.of(), List.of()).best(0))
                .withMessage("at least one path is asked for, got 0");
    }

    @Test
    void locksHoldInEveryDraw() {
        Lattice<Integer, String> lattice =
                lattice(5, List.of(NO_REPEAT), List.of()).where(2, "keep b", "b"::equals);
        for (int draw = 0; draw < 50; draw++) {
            Path<String> path = lattice.sample(new Seed(draw));
            assertThat(path.get(2)).isEqualTo("b");
            assertThat(path.get(1)).isNotEqualTo("b");
            assertThat(path.get(3)).isNotEqualTo("b");
        }
    }

    @Test
    void aRuleOfWeightZeroIsSilentAndForbidsNothing() {
        Weights off = Weights.OWN.with("no-c", 0).with("no-repeat", 0);
        Lattice<Integer, String> lattice = lattice(3, List.of(NO_REPEAT), List.of(NO_C), off);
        assertThat(lattice.totalLogWeight()).isCloseTo(FastMath.log(27), within(1e-12));
        assertThat(lattice.explain(lattice.best())).containsExactly(List.of(), List.of(), List.of());
        assertThat(Moves.of(STATES, List.of(NO_REPEAT), off).rules()).isEmpty();
    }

    @Test
    void aChangedWeightCountsInsteadOfTheRulesOwn() {
        Lattice<Integer, String> lattice = lattice(2, List.of(ONWARD), List.of(), Weights.OWN.with("onward", 3));
        assertThat(lattice.best().logWeight()).isEqualTo(3);
        assertThat(lattice.explain(lattice.best()).get(1)).containsExactly(new Vote(ONWARD, 3, 1));
    }

    @Test
    void theExplanationTellsWhatEachRuleSaidOfEachState() {
        Lattice<Integer, String> lattice = lattice(2, List.of(NO_REPEAT, ONWARD), List.of(A_FIRST, NO_C));
        assertThat(lattice.explain(new Path<>(List.of("b", "a"), 0)))
                .containsExactly(
                        List.of(new Vote(A_FIRST, 2, 0), new Vote(NO_C, 1, 0.5)),
                        List.of(
                                new Vote(A_FIRST, 2, 0),
                                new Vote(NO_C, 1, 0.5),
                                new Vote(NO_REPEAT, 1, 0),
                                new Vote(ONWARD, 0.5, -1)));
    }

    @Test
    void movesThatAreForbiddenAreNotKept() {
        Moves<String> moves = Moves.of(STATES, List.of(NO_REPEAT, ONWARD), Weights.OWN);
        assertThat(moves.size()).isEqualTo(6);
        assertThat(moves.states()).isEqualTo(STATES);
        assertThat(moves.rules()).containsExactly(NO_REPEAT, ONWARD);
    }

    @Test
    void aTableOfManyMovesKeepsThemAll() {
        List<Integer> states = places(40);
        MoveRule<Integer> near = Rules.move("near", 1, (from, to) -> -Math.abs(from - to) / 40.0);
        Lattice<Integer, Integer> lattice =
                Lattice.of(Moves.of(states, List.of(near), Weights.OWN), places(2), List.of(), Weights.OWN);
        double sum = 0;
        for (int from = 0; from < 40; from++) {
            for (int to = 0; to < 40; to++) {
                sum += FastMath.exp(-Math.abs(from - to) / 40.0);
            }
        }
        assertThat(lattice.totalLogWeight()).isCloseTo(FastMath.log(sum), within(1e-12));
    }

    @Test
    void takesBeginWithWhatIsDrawnAndEndWithWhatIsLeft() {
        PlaceRule<Integer, String> nearlyAlwaysA =
                Rules.place("nearly-always-a", 40, (place, state) -> state.equals("a") ? 1 : 0);
        Lattice<Integer, String> lattice = lattice(2, List.of(), List.of(nearlyAlwaysA));
        List<Path<String>> takes = lattice.takes(4, new Seed(1));
        assertThat(takes.stream().map(path -> String.join("", path.states()))).containsExactly("aa", "ab", "ac", "ba");
    }

    @Test
    void takesAreDrawnAtPlacesOfTheirOwn() {
        Lattice<Integer, String> lattice = lattice(30, List.of(NO_REPEAT), List.of());
        Seed seed = new Seed(5);
        List<Path<String>> takes = lattice.takes(3, seed);
        assertThat(takes)
                .containsExactly(lattice.sample(seed.at(0)), lattice.sample(seed.at(1)), lattice.sample(seed.at(2)));
        assertThat(lattice.takes(0, seed)).isEmpty();
    }

    @Test
    void drawingGoesOnAsLongAsItBringsAnythingNew() {
        Lattice<Integer, String> lattice = lattice(4, List.of(), List.of());
        Seed seed = new Seed(6);
        List<Path<String>> drawn = IntStream.range(0, 4 * 40 + 16)
                .mapToObj(draw -> lattice.sample(seed.at(draw)))
                .distinct()
                .limit(40)
                .toList();
        assertThat(drawn).hasSize(40);
        assertThat(lattice.takes(40, seed)).isEqualTo(drawn);
    }

    @Test
    void whatComesLaterDoesNotChangeADrawWithoutMoveRules() {
        Seed seed = new Seed(8);
        List<String> shorter =
                lattice(5, List.of(), List.of(A_FIRST)).sample(seed).states();
        List<String> longer =
                lattice(50, List.of(), List.of(A_FIRST)).sample(seed).states();
        assertThat(longer).startsWith(shorter.toArray(String[]::new));
    }

    @Test
    void locksThatCannotHoldTogetherAreNamed() {
        Unsatisfiable refusal = refusal(lattice(4, List.of(NO_REPEAT), List.of())
                .where(0, "bar 1 free", state -> true)
                .where(2, "bar 3 stays b", "b"::equals)
                .where(3, "bar 4 stays b", "b"::equals));
        assertThat(refusal.position()).isEqualTo(3);
        assertThat(refusal.conflict()).containsExactly("bar 3 stays b", "bar 4 stays b");
        assertThat(refusal).hasMessage("nothing fits at position 3; in conflict: bar 3 stays b, bar 4 stays b");
    }

    @Test
    void ofTwoConflictsTheFirstIsNamed() {
        Unsatisfiable refusal = refusal(lattice(6, List.of(NO_REPEAT), List.of())
                .where(0, "one", "a"::equals)
                .where(1, "two", "a"::equals)
                .where(4, "three", "b"::equals)
                .where(5, "four", "b"::equals));
        assertThat(refusal.position()).isEqualTo(1);
        assertThat(refusal.conflict()).containsExactly("one", "two");
    }

    @Test
    void aLockThatAllowsNothingIsNamedAlone() {
        Unsatisfiable refusal = refusal(
                lattice(3, List.of(), List.of()).where(1, "some", "a"::equals).where(1, "none", state -> false));
        assertThat(refusal.position()).isEqualTo(1);
        assertThat(refusal.conflict()).containsExactly("none");
    }

    @Test
    void aLockAgainstARuleIsNamed() {
        Unsatisfiable refusal = refusal(lattice(3, List.of(), List.of(NO_C)).where(2, "keep c", "c"::equals));
        assertThat(refusal.position()).isEqualTo(2);
        assertThat(refusal.conflict()).containsExactly("keep c");
    }

    @Test
    void rulesThatAloneForbidEverythingAreNamed() {
        PlaceRule<Integer, String> onlyC =
                Rules.place("only-c-at-1", 1, (place, state) -> place == 1 && !state.equals("c") ? Rule.FORBIDDEN : 0);
        Unsatisfiable refusal = refusal(
                lattice(3, List.of(ONWARD), List.of(A_FIRST, NO_C, onlyC)).where(2, "keep a", "a"::equals));
        assertThat(refusal.position()).isEqualTo(1);
        assertThat(refusal.conflict()).containsExactly("no-c", "only-c-at-1");
    }

    @Test
    void moveRulesThatLeaveNoWayAreNamed() {
        MoveRule<String> nowhere = Rules.move("nowhere", 1, (from, to) -> Rule.FORBIDDEN);
        Unsatisfiable refusal = refusal(lattice(3, List.of(ONWARD, nowhere), List.of(A_FIRST)));
        assertThat(refusal.position()).isEqualTo(1);
        assertThat(refusal.conflict()).containsExactly("nowhere");
    }

    @Test
    void noMoveRuleIsBlamedForTheFirstPosition() {
        PlaceRule<Integer, String> nothing = Rules.place("nothing", 1, (place, state) -> Rule.FORBIDDEN);
        Unsatisfiable refusal = refusal(lattice(3, List.of(NO_REPEAT), List.of(nothing)));
        assertThat(refusal.position()).isZero();
        assertThat(refusal.conflict()).containsExactly("nothing");
    }

    @Test
    void refusesTakesAndBestPathsAlike() {
        Lattice<Integer, String> lattice = lattice(3, List.of(), List.of()).where(1, "none", state -> false);
        assertThatExceptionOfType(Unsatisfiable.class).isThrownBy(lattice::best);
        assertThatExceptionOfType(Unsatisfiable.class).isThrownBy(() -> lattice.best(3));
        assertThatExceptionOfType(Unsatisfiable.class).isThrownBy(() -> lattice.takes(3, new Seed(1)));
    }

    @Test
    void aSharedLatticeDrawsTheSameInEveryThread() throws Exception {
        List<Path<String>> expected = draws(lattice(200, List.of(NO_REPEAT, ONWARD), List.of(A_FIRST)));
        Lattice<Integer, String> shared = lattice(200, List.of(NO_REPEAT, ONWARD), List.of(A_FIRST));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Path<String>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> draws(shared));
            }
            for (Future<List<Path<String>>> drawn : threads.invokeAll(tasks)) {
                assertThat(drawn.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Path<String>> draws(Lattice<Integer, String> lattice) {
        return IntStream.range(0, 20).mapToObj(i -> lattice.sample(new Seed(i))).toList();
    }
}

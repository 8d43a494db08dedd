package yeoun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import yeoun.support.Rules;

/** A thousand positions under the heaviest rules are weighed and drawn as exactly as a few. */
class LongLatticeTest {

    private static final int LENGTH = 1000;
    private static final List<String> STATES = List.of("a", "b");
    private static final MoveRule<String> STAY =
            Rules.move("stay", 1, (from, to) -> from.equals(to) ? 0 : Rule.FORBIDDEN);

    private static Lattice<Integer, String> lattice(
            List<MoveRule<String>> moves, List<PlaceRule<Integer, String>> rules) {
        List<Integer> places = IntStream.range(0, LENGTH).boxed().toList();
        return Lattice.of(Moves.of(STATES, moves, Weights.OWN), places, rules, Weights.OWN);
    }

    /** Ten rules of the greatest weight that say the same: a fit of one weighs e to the 1000. */
    private static List<PlaceRule<Integer, String>> tenfold(ToDoubleBiFunction<Integer, String> judgement) {
        return Collections.nCopies(10, Rules.place("loud", 100, judgement));
    }

    private static PlaceRule<Integer, String> once(ToDoubleBiFunction<Integer, String> judgement) {
        return Rules.place("once", 1, judgement);
    }

    private static long countOf(String state, Path<String> path) {
        return path.states().stream().filter(state::equals).count();
    }

    @Test
    void hugeWeightsDoNotOverflow() {
        Lattice<Integer, String> lattice = lattice(List.of(), tenfold((place, state) -> state.equals("a") ? 1 : -1));
        assertThat(lattice.totalLogWeight()).isEqualTo(1e6);
        assertThat(lattice.best().logWeight()).isEqualTo(1e6);
        assertThat(lattice.sample(new Seed(1))).isEqualTo(lattice.best());
    }

    @Test
    void tinyWeightsDoNotUnderflow() {
        Lattice<Integer, String> lattice = lattice(List.of(), tenfold((place, state) -> -1));
        assertThat(lattice.totalLogWeight()).isCloseTo(-1e6 + LENGTH * FastMath.log(2), within(1e-6));
        assertThat(countOf("a", lattice.sample(new Seed(1)))).isBetween(400L, 600L);
    }

    @Test
    void hugeMovesDoNotOverflow() {
        List<MoveRule<String>> loud = Collections.nCopies(10, Rules.move("loud", 100, (from, to) -> 1));
        Lattice<Integer, String> lattice = lattice(loud, List.of());
        assertThat(lattice.totalLogWeight()).isCloseTo(1000.0 * (LENGTH - 1) + LENGTH * FastMath.log(2), within(1e-6));
        assertThat(countOf("a", lattice.sample(new Seed(1)))).isBetween(400L, 600L);
    }

    @Test
    void tinyMovesDoNotUnderflow() {
        List<MoveRule<String>> loud =
                Collections.nCopies(10, Rules.move("loud", 100, (from, to) -> from.equals(to) ? 1 : -1));
        Lattice<Integer, String> lattice =
                lattice(loud, List.of()).where(0, "a", "a"::equals).where(9, "b", "b"::equals);
        assertThat(lattice.totalLogWeight()).isCloseTo(1000.0 * (LENGTH - 3) + FastMath.log(9), within(1e-6));
        assertThat(countOf("a", lattice.sample(new Seed(1)))).isBetween(1L, 9L);
    }

    @Test
    void aTemptingDeadEndIsNeverEntered() {
        MoveRule<String> noWayOut = Rules.move("no-way-out", 1, (from, to) -> from.equals("b") ? Rule.FORBIDDEN : 0);
        Lattice<Integer, String> lattice =
                lattice(List.of(noWayOut), tenfold((place, state) -> state.equals("b") ? 1 : -1));
        Path<String> path = lattice.sample(new Seed(1));
        assertThat(countOf("a", path)).isEqualTo(LENGTH - 1L);
        assertThat(path.get(LENGTH - 1)).isEqualTo("b");
        assertThat(lattice.totalLogWeight()).isEqualTo(-1000.0 * (LENGTH - 2));
        assertThat(lattice.best()).isEqualTo(path);
    }

    @Test
    void aPoorWorldIsDrawnWhereALockExcludesTheRichOne() {
        Lattice<Integer, String> lattice = lattice(
                        List.of(STAY), List.of(once((place, state) -> state.equals("a") ? 1 : -1)))
                .where(0, "poor", "b"::equals);
        assertThat(lattice.isSatisfiable()).isTrue();
        assertThat(countOf("b", lattice.sample(new Seed(1)))).isEqualTo(LENGTH);
        assertThat(lattice.totalLogWeight()).isCloseTo(-LENGTH, within(1e-6));
    }

    @Test
    void whatBeginsPoorAndEndsRichIsDrawnAsOftenAsTheReverse() {
        Lattice<Integer, String> lattice = lattice(
                List.of(STAY), List.of(once((place, state) -> state.equals("a") == place < LENGTH / 2 ? 1 : -1)));
        assertThat(lattice.totalLogWeight()).isCloseTo(FastMath.log(2), within(1e-6));
        long draws = IntStream.range(0, 200)
                .filter(i -> lattice.sample(new Seed(i)).get(0).equals("a"))
                .count();
        assertThat(draws).isBetween(70L, 130L);
    }
}

package yeoun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator is what it has always been, draw by draw, and refuses what cannot be drawn from. */
class SeedTest {

    @Test
    void thePlacesOfASeedAreFixedForEver() {
        assertThat(new Seed(0).at(0).value()).isEqualTo(-6411193824288604561L);
        assertThat(new Seed(42).at(7).value()).isEqualTo(-4893543810735773810L);
        assertThat(new Seed(42).at(-1).value()).isEqualTo(-5575780348996920605L);
        assertThat(new Seed(42).at("melody").value()).isEqualTo(3689537267490309560L);
        assertThat(new Seed(42).at("선율").value()).isEqualTo(4933577562939572277L);
        assertThat(new Seed(42).at("").value()).isEqualTo(-4767286540954276203L);
        assertThat(new Seed(Long.MIN_VALUE).at("melody").at(3).value()).isEqualTo(-4123175681410038170L);
    }

    @Test
    void theDrawsOfASeedAreFixedForEver() {
        assertThat(new Seed(0).uniform()).isEqualTo(0.8833108082136426);
        assertThat(new Seed(42).uniform()).isEqualTo(0.7415648787718233);
        assertThat(new Seed(42).gaussian()).isEqualTo(0.9671246746864083);
        assertThat(new Seed(43).gaussian()).isEqualTo(-1.0868365762370684);
        assertThat(new Seed(42).below(1000)).isEqualTo(741);
        assertThat(new Seed(42).pick(List.of("a", "b", "c", "d"))).isEqualTo("c");
    }

    @Test
    void aDrawElsewhereChangesNothingHere() {
        Seed seed = new Seed(9);
        double before = seed.at("melody").uniform();
        seed.at("harmony").uniform();
        assertThat(seed.at("melody").uniform()).isEqualTo(before);
        assertThat(seed).isEqualTo(new Seed(9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesToDrawFromNothing(int bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seed(1).below(bound))
                .withMessage("a draw needs at least one choice, got " + bound);
    }

    @Test
    void oneChoiceIsAlwaysDrawn() {
        assertThat(new Seed(1).below(1)).isZero();
        assertThat(new Seed(1).pick(List.of("only"))).isEqualTo("only");
        assertThatIllegalArgumentException().isThrownBy(() -> new Seed(1).pick(List.of()));
    }

    @Test
    void whatWeighsNothingIsNeverPicked() {
        List<String> choices = List.of("never", "always", "not either");
        Map<String, Double> weights = Map.of("never", 0.0, "always", 0.001, "not either", 0.0);
        for (int i = 0; i < 100; i++) {
            assertThat(new Seed(i).pick(choices, weights::get)).isEqualTo("always");
        }
    }

    @Test
    void refusesToPickWhereNothingWeighs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seed(1).pick(List.of("x", "y"), choice -> 0))
                .withMessage("no choice has a positive weight among [x, y]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWeightsThatAreNone(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seed(1).pick(List.of("x"), choice -> weight))
                .withMessage("the weight of x is " + weight);
    }

    @Test
    void certainThingsHappenAndImpossibleOnesDoNot() {
        for (int i = 0; i < 100; i++) {
            assertThat(new Seed(i).chance(1)).isTrue();
            assertThat(new Seed(i).chance(0)).isFalse();
            assertThat(new Seed(i).chance(new Seed(i).uniform())).isFalse();
        }
    }

    @Test
    void isWrittenAsItsNumber() {
        assertThat(new Seed(-7)).hasToString("-7");
    }
}

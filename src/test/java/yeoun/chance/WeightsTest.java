package yeoun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.support.Rules;

/** Weights replace the rules' own by name, and stay as they are. */
class WeightsTest {

    private static final Rule RULE = Rules.move("stepwise", 1.5, (from, to) -> 0);

    @Test
    void aRuleThatIsNotNamedKeepsItsOwnWeight() {
        assertThat(Weights.OWN.of(RULE)).isEqualTo(1.5);
        assertThat(Weights.of(Map.of("other", 2.0)).of(RULE)).isEqualTo(1.5);
    }

    @Test
    void aRuleThatIsNamedHasTheWeightGiven() {
        assertThat(Weights.of(Map.of("stepwise", 0.0)).of(RULE)).isZero();
        assertThat(Weights.OWN.with("stepwise", 100).of(RULE)).isEqualTo(100);
    }

    @Test
    void theOverridingWeightsWin() {
        Weights mine = Weights.of(Map.of("a", 1.0, "b", 2.0));
        Weights theirs = Weights.of(Map.of("b", 3.0, "c", 4.0));
        assertThat(mine.overriddenBy(theirs)).isEqualTo(Weights.of(Map.of("a", 1.0, "b", 3.0, "c", 4.0)));
        assertThat(mine).isEqualTo(Weights.of(Map.of("a", 1.0, "b", 2.0)));
    }

    @Test
    void areCopiedAndNeverChanged() {
        Map<String, Double> source = new HashMap<>(Map.of("a", 1.0));
        Weights weights = Weights.of(source);
        source.put("a", 2.0);
        assertThat(weights.with("a", 3)).isNotEqualTo(weights);
        assertThat(weights.byRule()).containsExactly(Map.entry("a", 1.0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> weights.byRule().put("b", 1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWeightsOutOfRange(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.OWN.with("stepwise", weight))
                .withMessage("the weight of a rule is 0 to 100, got " + weight + " for stepwise");
    }

    @Test
    void aVoteContributesItsWeightTimesItsFit() {
        assertThat(new Vote(RULE, 1.5, -0.5).contribution()).isEqualTo(-0.75);
    }

    @Test
    void aRefusalWithoutNamesSaysWhere() {
        Unsatisfiable refusal = new Unsatisfiable(4, List.of());
        assertThat(refusal).hasMessage("nothing fits at position 4");
        assertThat(refusal.conflict()).isEmpty();
    }
}

package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.theme.Judgement.Criterion;

/** A judgement weighs its criteria and says why it stands where it does. */
class JudgementTest {

    private static final Criterion RANGE = new Criterion("range", 1, 0.5, "a ninth");
    private static final Criterion RHYTHM = new Criterion("rhythm", 3, 0.9, "two cells");

    @Test
    void theTotalIsTheMeanByWeight() {
        assertThat(new Judgement(List.of(RANGE, RHYTHM)).total()).isCloseTo((0.5 + 3 * 0.9) / 4, within(1e-12));
        assertThat(new Judgement(List.of(RANGE)).total()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void criteriaAreFoundByName() {
        Judgement judgement = new Judgement(List.of(RANGE, RHYTHM));
        assertThat(judgement.of("range")).isEqualTo(0.5);
        assertThat(judgement.of("rhythm")).isEqualTo(0.9);
        assertThatThrownBy(() -> judgement.of("harmony"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no criterion is called harmony");
    }

    @Test
    void oneMoreCriterionComesLast() {
        Judgement one = new Judgement(List.of(RANGE));
        Judgement two = one.and(RHYTHM);
        assertThat(two.criteria()).containsExactly(RANGE, RHYTHM);
        assertThat(one.criteria()).containsExactly(RANGE);
    }

    @Test
    void aJudgementKeepsItsOwnCriteria() {
        List<Criterion> given = new ArrayList<>(List.of(RANGE));
        Judgement judgement = new Judgement(given);
        given.add(RHYTHM);
        assertThat(judgement.criteria()).containsExactly(RANGE);
        assertThatThrownBy(() -> new Judgement(List.of())).hasMessage("a judgement has at least one criterion");
    }

    @ParameterizedTest
    @CsvSource({"1, -0.01", "1, 1.01", "0, 0.5", "-1, 0.5", "1, NaN", "NaN, 0.5"})
    void scoresAndWeightsHaveTheirRanges(double weight, double score) {
        assertThatThrownBy(() -> new Criterion("range", weight, score, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score is from 0 to 1 and its weight positive, got " + score + " and " + weight
                        + " for range");
    }

    @Test
    void theEndsOfTheRangeAreScores() {
        assertThat(new Judgement(List.of(new Criterion("none", 1, 0, ""), new Criterion("full", 1, 1, ""))).total())
                .isEqualTo(0.5);
    }

    @Test
    void whyNamesTheBestThreeFirstAndAllThatIsWeak() {
        Judgement judgement = new Judgement(List.of(
                new Criterion("a", 1, 0.8, "just strong"),
                new Criterion("b", 1, 0.59, "just weak"),
                new Criterion("c", 1, 1, "best"),
                new Criterion("d", 1, 0.6, "not weak"),
                new Criterion("e", 1, 0.85, "strong"),
                new Criterion("f", 1, 0.9, "very strong"),
                new Criterion("g", 1, 0.1, "weakest"),
                new Criterion("h", 1, 0.79, "not strong")));
        assertThat(judgement.why())
                .isEqualTo("0.70; strong in c 1.00 (best), f 0.90 (very strong), e 0.85 (strong)"
                        + "; weak in b 0.59 (just weak), g 0.10 (weakest)");
    }

    @Test
    void whySaysNothingOfWhatIsNeitherStrongNorWeak() {
        assertThat(new Judgement(List.of(new Criterion("a", 2, 0.7, "fair"))).why())
                .isEqualTo("0.70");
        assertThat(new Judgement(List.of(new Criterion("a", 2, 0.8, "good"))).why())
                .isEqualTo("0.80; strong in a 0.80 (good)");
        assertThat(new Judgement(List.of(new Criterion("a", 2, 0.25, "poor"))).why())
                .isEqualTo("0.25; weak in a 0.25 (poor)");
    }
}

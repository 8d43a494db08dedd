package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeoun.ComposedDuet;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.music.Rational;

/** Two themes sound at once where they can, answer each other where not, and one can take over another. */
class CounterpointTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final List<ComposedTheme> THEMES = YEOUN.catalog().characters().stream()
            .map(id -> YEOUN.theme(YEOUN.catalog().character(id), 1))
            .toList();

    @Test
    void mostPairsOfPresetThemesCombine() {
        int combined = 0;
        for (int i = 0; i < THEMES.size(); i++) {
            for (int j = i + 1; j < THEMES.size(); j++) {
                Theme one = THEMES.get(i).theme();
                Theme other = THEMES.get(j).theme();
                Optional<Counterpoint.Fit> fit = Counterpoint.of(one, other).or(() -> Counterpoint.of(other, one));
                combined += fit.isPresent() ? 1 : 0;
                fit.ifPresent(found -> {
                    assertThat(found.cost()).isLessThanOrEqualTo(Counterpoint.MOST);
                    assertThat(found.consonance()).isGreaterThanOrEqualTo(0.8);
                    assertThat(found.likeness()).isGreaterThanOrEqualTo(Counterpoint.KNOWN);
                });
            }
        }
        assertThat(combined).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aDuetHasBothVoicesAndSaysHow() {
        ComposedDuet together = YEOUN.combine(THEMES.get(2), THEMES.get(3), YEOUN.feeling("love"), 1);
        assertThat(together.isTogether()).isTrue();
        assertThat(together.roughness()).isLessThan(Counterpoint.MOST);
        assertThat(together.likenesses()).hasSize(2).allMatch(likeness -> likeness > 0.55);
        assertThat(together.reasons()).singleElement().asString().contains("consonant");
        assertThat(together.score().parts().size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void parallelOctavesAreRough() {
        for (ComposedTheme one : THEMES) {
            Melody line = one.theme().melody();
            double parallel = Counterpoint.roughness(
                    line, line.transposed(-7), Rational.ZERO, one.theme().key());
            for (ComposedTheme other : THEMES) {
                if (one != other) {
                    Counterpoint.of(one.theme(), other.theme())
                            .ifPresent(fit -> assertThat(parallel).isGreaterThan(2 * fit.cost()));
                }
            }
        }
    }

    @Test
    void oneThemeTakesOverAnotherBitByBit() {
        Theme own = THEMES.get(2).theme();
        Theme other = THEMES.get(9).theme();
        Statement plain = Statement.of(own);
        List<Double> likenesses = new ArrayList<>();
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            likenesses.add(Likeness.of(own, Infection.of(other, share).apply(plain)));
        }
        assertThat(likenesses).isSortedAccordingTo((x, y) -> Double.compare(y, x));
        assertThat(Infection.of(other, 0).apply(plain)).isEqualTo(plain);
        assertThat(Likeness.of(other, Infection.of(other, 1).apply(plain))).isGreaterThan(0.6);
        assertThatThrownBy(() -> Infection.of(other, 1.5)).hasMessageContaining("from 0 to 1, got 1.5");
    }
}

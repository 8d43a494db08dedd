package yeoun.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.survey.VariationSurvey;

/**
 * Varied themes in numbers: whether they are known, how literal they are, whether tempo, mode, register, density and dissonance
 * move the way a feeling asks. All of them, with the table: {@code mvn -q test -Dtest=VariationNumbersTest -Dyeoun.numbers=all}.
 */
class VariationNumbersTest {

    private static final boolean ALL = "all".equals(System.getProperty("yeoun.numbers"));
    private static final Yeoun YEOUN = Yeoun.standard();
    private static final List<ComposedTheme> THEMES = YEOUN.catalog().characters().stream()
            .map(id -> YEOUN.theme(YEOUN.catalog().character(id), 1))
            .toList();
    private static final VariationSurvey SURVEY = new VariationSurvey(YEOUN, THEMES);

    @BeforeAll
    static void measure() {
        for (int i = 0; i < THEMES.size(); i += ALL ? 1 : 2) {
            SURVEY.feelings(THEMES.get(i), Yeoun.TWELVE, 1);
            SURVEY.operators(THEMES.get(i), ALL ? 1 : 3, 1);
        }
        if (ALL) {
            System.out.print(SURVEY.text());
            SURVEY.misses().forEach(System.out::println);
        }
    }

    @Test
    void themesAreKnownInTheirVariations() {
        assertThat(SURVEY.known()).isGreaterThanOrEqualTo(0.95);
        assertThat(SURVEY.alludedKnown()).isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void variationsAreNeitherCopiesNorStrangers() {
        assertThat(SURVEY.literal()).isBetween(0.15, 0.60);
        assertThat(SURVEY.verbatim()).isLessThanOrEqualTo(0.25);
    }

    @Test
    void everyCueMovesTheWayTheFeelingAsks() {
        assertThat(SURVEY.movesAsAsked()).hasSize(5);
        SURVEY.movesAsAsked()
                .forEach((name, share) -> assertThat(share).as(name).isGreaterThanOrEqualTo(0.9));
    }
}

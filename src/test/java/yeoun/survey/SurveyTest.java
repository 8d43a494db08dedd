package yeoun.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.analysis.HumanBands;
import yeoun.analysis.ScoreCheck;

/** A small sample of the survey: what holds over many seeds of every character holds here with room to spare. */
class SurveyTest {

    private static final Survey SURVEY = new Survey();

    @BeforeAll
    static void composeAFew() {
        Yeoun yeoun = Yeoun.standard();
        for (String id : yeoun.catalog().characters()) {
            for (long seed = 1; seed <= 6; seed++) {
                SURVEY.add(id, yeoun.theme(yeoun.catalog().character(id), seed));
            }
        }
    }

    @Test
    void noNoteIsOutOfRange() {
        assertThat(SURVEY.perHundred(ScoreCheck.Kind.OUT_OF_RANGE)).isZero();
    }

    @Test
    void faultsAreRare() {
        assertThat(SURVEY.perHundred(ScoreCheck.Kind.OUTER_PARALLEL)).isLessThan(0.8);
        assertThat(SURVEY.perHundred(ScoreCheck.Kind.UNTREATED_DISSONANCE)).isLessThan(3);
        assertThat(SURVEY.perHundred(ScoreCheck.Kind.SEMITONE_CLASH)).isLessThan(6);
        assertThat(SURVEY.perHundred(ScoreCheck.Kind.LOW_INTERVAL)).isLessThan(1.5);
        assertThat(SURVEY.perHundred(ScoreCheck.Kind.LEAP_OVER_OCTAVE)).isLessThan(1);
    }

    @Test
    void themesAreInTheirKeysAndComeHome() {
        assertThat(SURVEY.keysFound()).isGreaterThan(0.85);
        assertThat(SURVEY.closesOnTonic()).isGreaterThan(0.9);
        assertThat(SURVEY.tonicInTheBass()).isGreaterThan(0.85);
    }

    @Test
    void tunesAreLikeHumanOnesAndNotAllAlike() {
        SURVEY.spreads().forEach((name, spread) -> {
            assertThat(spread.inside()).as(name).isGreaterThan(0.7);
            assertThat(spread.spread()).as(name).isGreaterThan(0.25);
        });
        assertThat(SURVEY.spreads().keySet())
                .containsExactlyInAnyOrderElementsOf(HumanBands.standard().statistics());
    }
}

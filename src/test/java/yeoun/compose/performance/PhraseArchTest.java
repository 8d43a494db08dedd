package yeoun.compose.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhraseArchTest {

    @Test
    void lengthensTheFirstNoteBy15AndTheLastBy30PercentAtTheDefaultQuantity() {
        assertThat(PhraseArch.lengthening(0, 1.5, 1)).isCloseTo(0.15, within(0.01));
        assertThat(PhraseArch.lengthening(1, 1.5, 1)).isCloseTo(0.30, within(0.01));
    }

    @Test
    void softensTheFirstNoteBy1Point5AndTheLastBy3Decibels() {
        assertThat(PhraseArch.level(0, 1.5, 1)).isCloseTo(-1.5, within(0.01));
        assertThat(PhraseArch.level(1, 1.5, 1)).isCloseTo(-3.0, within(0.01));
    }

    @Test
    void isStillAtTheTurningPointAndFallsToItFromBothSides() {
        assertThat(PhraseArch.lengthening(0.3, 1, 1)).isZero();
        for (double x = 0; x < 0.29; x += 0.05) {
            assertThat(PhraseArch.lengthening(x, 1, 1)).isGreaterThan(PhraseArch.lengthening(x + 0.05, 1, 1));
        }
        for (double x = 0.3; x < 0.95; x += 0.05) {
            assertThat(PhraseArch.lengthening(x, 1, 1)).isLessThan(PhraseArch.lengthening(x + 0.05, 1, 1));
        }
    }

    @Test
    void endsMoreWhereItClosesMoreAndTurnsRoundForAnger() {
        assertThat(PhraseArch.lengthening(1, 1, PhraseArch.CLOSES_MORE)).isCloseTo(0.26, within(1e-9));
        assertThat(PhraseArch.lengthening(1, -0.75, 1)).isNegative();
        assertThat(PhraseArch.level(1, -0.75, 1)).isPositive();
    }
}

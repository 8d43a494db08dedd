package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Chord qualities sort themselves into the families that harmony speaks of. */
class ChordQualityTest {

    private static String all(Predicate<ChordQuality> family) {
        return String.join(
                " ",
                Arrays.stream(ChordQuality.values())
                        .filter(family)
                        .map(quality -> quality == ChordQuality.MAJOR ? "maj" : quality.symbol())
                        .toList());
    }

    @Test
    void minorChordsHaveAMinorThird() {
        assertThat(all(ChordQuality::isMinor))
                .isEqualTo("m dim m(add9) m6 m6/9 m7 m(maj7) m(maj9) m7b5 dim7 m9 m11 m13");
    }

    @Test
    void majorChordsHaveAMajorThird() {
        assertThat(all(ChordQuality::isMajor))
                .isEqualTo("maj aug add9 6 6/9 7 maj7 9 maj9 13 maj13 7b5 7#5 7b9 7#9 7#11 7b13 7alt maj7#11");
    }

    @Test
    void dominantsWantToResolve() {
        assertThat(all(ChordQuality::isDominant)).isEqualTo("7 7sus4 9 9sus4 13 7b5 7#5 7b9 7#9 7#11 7b13 7alt");
    }

    @Test
    void diminishedChordsHaveADiminishedFifth() {
        assertThat(all(ChordQuality::isDiminished)).isEqualTo("dim m7b5 dim7");
    }

    @ParameterizedTest
    @CsvSource({
        "maj, maj",
        "m, m",
        "m7, m",
        "m11, m",
        "m(maj7), m",
        "madd9, m",
        "7, maj",
        "13, maj",
        "6/9, maj",
        "maj7#11, maj",
        "dim7, dim",
        "m7b5, dim",
        "7sus4, sus4",
        "9sus4, sus4",
        "sus2, sus2",
        "5, 5",
        "q, q",
        "aug, aug"
    })
    void hasATriadBeneathItsTensions(String quality, String triad) {
        assertThat(ChordQuality.ofSymbol(quality).triad()).isEqualTo(ChordQuality.ofSymbol(triad));
    }

    @ParameterizedTest
    @EnumSource
    void standsOnItsRootInAscendingIntervals(ChordQuality quality) {
        assertThat(quality.intervals()).startsWith(Interval.UNISON).isSorted();
        assertThat(ChordQuality.ofSymbol(quality.symbol())).isEqualTo(quality);
    }

    @Test
    void refusesAnUnknownSymbol() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChordQuality.ofSymbol("7b5#9"))
                .withMessageStartingWith("not a chord quality: \"7b5#9\"; known are [maj, m, ");
    }
}

package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.support.Modes;

/** Intervals go by the names musicians give them. */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "P1, 0, 0",
        "A1, 0, 1",
        "d2, 1, 0",
        "m2, 1, 1",
        "M2, 1, 2",
        "A2, 1, 3",
        "d3, 2, 2",
        "m3, 2, 3",
        "M3, 2, 4",
        "A3, 2, 5",
        "d4, 3, 4",
        "P4, 3, 5",
        "A4, 3, 6",
        "d5, 4, 6",
        "P5, 4, 7",
        "A5, 4, 8",
        "d6, 5, 7",
        "m6, 5, 8",
        "M6, 5, 9",
        "A6, 5, 10",
        "d7, 6, 9",
        "m7, 6, 10",
        "M7, 6, 11",
        "A7, 6, 12",
        "d8, 7, 11",
        "P8, 7, 12",
        "A8, 7, 13",
        "m9, 8, 13",
        "M9, 8, 14",
        "A9, 8, 15",
        "m10, 9, 15",
        "M10, 9, 16",
        "P11, 10, 17",
        "A11, 10, 18",
        "P12, 11, 19",
        "m13, 12, 20",
        "M13, 12, 21",
        "P15, 14, 24",
        "AA4, 3, 7",
        "dd5, 4, 5",
        "dd7, 6, 8",
        "AAAA1, 0, 4",
        "dddd5, 4, 3",
        "-m2, -1, -1",
        "-M2, -1, -2",
        "-P4, -3, -5",
        "-A4, -3, -6",
        "-P8, -7, -12",
        "-m10, -9, -15",
        "-A1, 0, -1",
        "-dd2, -1, 1"
    })
    void isNamedByQualityAndNumber(String name, int steps, int semitones) {
        Interval interval = new Interval(steps, semitones);
        assertThat(Interval.parse(name)).isEqualTo(interval);
        assertThat(interval).hasToString(name);
    }

    @Test
    void aDiminishedUnisonIsAnAugmentedOneDownwards() {
        assertThat(Interval.parse("d1")).isEqualTo(Interval.parse("-A1"));
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 0", "P5, 1", "M2, 2", "M6, 3", "M3, 4", "M7, 5", "A4, 6", "A1, 7", "P4, -1", "m7, -2", "m3, -3", "m6, -4",
        "m2, -5", "d5, -6", "P8, 0", "d2, -12"
    })
    void hasAPlaceOnTheLineOfFifths(String name, int fifths) {
        assertThat(Interval.parse(name).fifths()).isEqualTo(fifths);
    }

    @ParameterizedTest
    @CsvSource({"M10, M3", "P8, P1", "P15, P1", "-m3, M6", "-P8, P1", "A11, A4", "m2, m2"})
    void isTakenIntoOneOctave(String name, String simple) {
        assertThat(Interval.parse(name).simple()).hasToString(simple);
    }

    @ParameterizedTest
    @CsvSource({"0, P1", "1, M2", "2, M3", "3, P4", "4, P5", "5, M6", "6, M7", "7, P8", "9, M10", "-1, -m2", "-2, -m3"})
    void isMajorOrPerfectByNature(int steps, String name) {
        assertThat(Interval.natural(steps)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "P", "X5", "p5", "P0", "P100", "AAAAA4", "ddddd4", "--P5", "P5 ", "Am3"})
    void refusesWhatIsNoName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(name))
                .withMessage("not an interval: \"" + name + "\"; write P5, M6, m3, A4, d5, or -m3 for downwards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M5", "m4", "M1", "m8", "M12", "P2", "P3", "P6", "P7", "P9", "P14"})
    void refusesQualitiesThatTheNumberCannotHave(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(name))
                .withMessageStartingWith("no such interval: \"" + name + "\"");
    }

    @Test
    void ordersBySoundThenBySpelling() {
        assertThat(Modes.intervals("P5 d5 A4 M3 P1 -m2").stream().sorted().toList())
                .isEqualTo(Modes.intervals("-m2 P1 M3 A4 d5 P5"));
    }
}

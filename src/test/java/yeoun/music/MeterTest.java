package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meters group their units into beats, and know how strong each place of the bar is. */
class MeterTest {

    @ParameterizedTest
    @CsvSource({"4/4, 0", "3/4, 0", "6/8, 0", "9/8, 0", "5/4, 0 3/4", "7/4, 0 1", "5/8, 0 3/8", "7/8, 0 1/4 1/2"})
    void unevenBarsAreHeardInGroups(String meter, String groups) {
        assertThat(Meter.parse(meter).groups().stream().map(Rational::toString)).containsExactly(groups.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "4/4, 1+1+1+1", "3/4, 1+1+1", "2/2, 1+1", "5/4, 1+1+1+1+1", "6/4, 1+1+1+1+1+1", "6/8, 3+3", "9/8, 3+3+3",
        "12/8, 3+3+3+3", "12/16, 3+3+3+3", "5/8, 3+2", "7/8, 2+2+3", "11/8, 2+2+2+2+3", "4/8, 1+1+1+1", "2/8, 1+1",
        "8/8, 2+2+2+2", "3/8, 3", "1/4, 1"
    })
    void hasAUsualGrouping(String text, String beats) {
        Meter meter = Meter.parse(text);
        assertThat(String.join("+", meter.beats().stream().map(String::valueOf).toList()))
                .isEqualTo(beats);
        assertThat(meter).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/8 (3+2+3+2)",
                "8/8 (3+3+2)",
                "7/8 (3+2+2)",
                "5/8 (2+3)",
                "4/4 (2+2)",
                "6/8 (2+2+2)",
                "12/8 (12)",
                "3/64",
                "48/64"
            })
    void readsBackAGroupingOfItsOwn(String text) {
        assertThat(Meter.parse(text)).hasToString(text);
    }

    @Test
    void aWrittenOutUsualGroupingIsPrintedPlain() {
        assertThat(Meter.parse("6/8 (3+3)")).isEqualTo(Meter.of(6, 8)).hasToString("6/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4/3", "0/4", "4/0", "4/4 ()", "4/4 (2+)", "4/4(2+2)", "100/8", "-4/4", "4/128"})
    void refusesWhatIsNoMeter(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meter.parse(text))
                .withMessage("not a meter: \"" + text + "\"; write 4/4, 6/8 or 10/8 (3+2+3+2)");
    }

    @Test
    void refusesGroupsThatDoNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meter.parse("10/8 (3+3+3)"))
                .withMessage("the groups of \"10/8 (3+3+3)\" add up to 9");
    }

    @Test
    void refusesBeatsAndUnitsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meter(List.of(), 4))
                .withMessage("not a meter: beats [] of 1/4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Meter(List.of(2, 0), 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meter(List.of(1), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meter(List.of(1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meter(List.of(1), 128));
        assertThatIllegalArgumentException().isThrownBy(() -> new Meter(List.of(1), Integer.MIN_VALUE));
        assertThat(new Meter(List.of(1), 64).bar()).isEqualTo(Rational.of(1, 64));
    }

    @Test
    void measuresBarsAndBeatsInWholeNotes() {
        Meter meter = Meter.of(7, 8);
        assertThat(meter.numerator()).isEqualTo(7);
        assertThat(meter.denominator()).isEqualTo(8);
        assertThat(meter.beatCount()).isEqualTo(3);
        assertThat(meter.bar()).isEqualTo(Rational.of(7, 8));
        assertThat(meter.beat(1)).isEqualTo(Rational.of(1, 4));
        assertThat(meter.beat(2)).isEqualTo(Rational.of(3, 8));
        assertThat(meter.beatOnset(0)).isEqualTo(Rational.ZERO);
        assertThat(meter.beatOnset(2)).isEqualTo(Rational.of(1, 2));
        assertThat(meter.beatOnset(3)).isEqualTo(meter.bar());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1/8, 0", "1/4, 1", "3/8, 1", "1/2, 2", "7/16, 1", "6/8, 2", "9/8, 2"})
    void placesFallIntoBeats(String position, int beat) {
        assertThat(Meter.of(7, 8).beatAt(Rational.parse(position))).isEqualTo(beat);
    }

    @ParameterizedTest
    @CsvSource({"6/8, true", "12/8, true", "4/4, false", "7/8, false", "6/8 (2+2+2), false"})
    void isCompoundWhenBeatsDivideInThree(String text, boolean compound) {
        assertThat(Meter.parse(text).isCompound()).isEqualTo(compound);
    }

    @ParameterizedTest
    @CsvSource({
        "1/4, 1",
        "2/4, 1 .65",
        "3/4, 1 .5 .5",
        "4/4, 1 .5 .75 .5",
        "5/4, 1 .5 .5 .75 .5",
        "6/4, 1 .5 .5 .75 .5 .5",
        "7/4, 1 .5 .5 .5 .75 .5 .5",
        "6/8, 1 .65",
        "5/8, 1 .65",
        "9/8, 1 .5 .5",
        "12/8, 1 .5 .75 .5"
    })
    void beatsAreStrongAtTheStartAndAtTheJoint(String text, String strengths) {
        Meter meter = Meter.parse(text);
        double[] expected = Arrays.stream(strengths.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] actual = IntStream.range(0, meter.beatCount())
                .mapToDouble(meter::beatStrength)
                .toArray();
        assertThat(actual).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4/4, 0, 1",
        "4/4, 1/2, .75",
        "4/4, 1/4, .5",
        "4/4, 1/8, .3",
        "4/4, 5/8, .3",
        "4/4, 1/16, .12",
        "4/4, 3/16, .12",
        "4/4, 1/32, .05",
        "4/4, 1/12, .05",
        "4/4, 1, 1",
        "4/4, 7/4, .5",
        "6/8, 1/8, .3",
        "6/8, 1/4, .3",
        "6/8, 3/8, .65",
        "6/8, 1/16, .12",
        "6/8, 1/32, .05",
        "7/8, 1/8, .3",
        "7/8, 1/2, .5",
        "7/8, 5/8, .3",
        "2/2, 1/2, .65",
        "2/2, 1/4, .3",
        "2/2, 1/8, .12"
    })
    void finerPlacesAreWeaker(String text, String position, double strength) {
        assertThat(Meter.parse(text).strength(Rational.parse(position))).isEqualTo(strength);
    }

    @Test
    void commonTimeIsFourQuarters() {
        assertThat(Meter.COMMON).hasToString("4/4");
        assertThat(Meter.COMMON.bar()).isEqualTo(Rational.ONE);
    }
}

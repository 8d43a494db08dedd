package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.Yeoun;
import yeoun.craft.Table;
import yeoun.music.Mode;
import yeoun.support.Modes;

/** Church modes stand on a ladder from bright to dark; other modes step onto it where they are nearest. */
class ModeStepsTest {

    private static final Table<Mode> MODES = Yeoun.standard().catalog().tables().modes();

    @ParameterizedTest
    @CsvSource({
        "lydian,     -1, ionian",
        "ionian,     -1, mixolydian",
        "mixolydian, -1, dorian",
        "dorian,     -1, aeolian",
        "aeolian,    -1, phrygian",
        "phrygian,   -1, locrian",
        "locrian,    -1, locrian",
        "locrian,     1, phrygian",
        "phrygian,    3, mixolydian",
        "ionian,      2, lydian",
        "aeolian,     0, aeolian"
    })
    void stepsBrightenAndDarken(String from, int steps, String to) {
        ModeSteps ladder = new ModeSteps(MODES.all());
        assertThat(ladder.from(MODES.get(from), steps).id()).isEqualTo(to);
    }

    @Test
    void theLadderIsTheSameInWhateverOrderTheModesCome() {
        List<Mode> mixed = List.of(Modes.AEOLIAN, Modes.LYDIAN, Modes.PENTATONIC, Modes.DORIAN, Modes.IONIAN);
        ModeSteps ladder = new ModeSteps(mixed);
        assertThat(ladder.from(Modes.LYDIAN, -1)).isEqualTo(Modes.IONIAN);
        assertThat(ladder.from(Modes.IONIAN, -1)).isEqualTo(Modes.DORIAN);
        assertThat(ladder.from(Modes.AEOLIAN, -1)).isEqualTo(Modes.AEOLIAN);
    }

    @Test
    void aModeWithoutABrightnessStandsByItsThird() {
        assertThat(ModeSteps.brightness(Modes.LYDIAN)).isEqualTo(1);
        assertThat(ModeSteps.brightness(plain(Modes.IONIAN))).isEqualTo(0.6);
        assertThat(ModeSteps.brightness(plain(Modes.AEOLIAN))).isEqualTo(-0.4);
        ModeSteps ladder = new ModeSteps(List.of(Modes.LYDIAN, Modes.IONIAN, Modes.DORIAN, Modes.AEOLIAN));
        assertThat(ladder.from(plain(Modes.IONIAN), 0).id()).isEqualTo("ionian");
        assertThat(ladder.from(plain(Modes.AEOLIAN), 0).id()).isEqualTo("aeolian");
    }

    private static Mode plain(Mode mode) {
        return new Mode(
                "plain",
                mode.form(),
                mode.members(),
                OptionalDouble.empty(),
                0,
                0,
                mode.signature(),
                new TreeMap<>(),
                "");
    }
}

package yeoun.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.catalog.Catalog;
import yeoun.craft.Table;
import yeoun.music.Mode;

/** Modes by brightness. */
class ModeLadderTest {

    private static final Table<Mode> MODES = Catalog.standard().tables().modes();
    private static final ModeLadder LADDER = new ModeLadder(MODES.all());

    @ParameterizedTest
    @CsvSource({
        "1, lydian",
        "0.8, ionian",
        "0.55, mixolydian",
        "0.05, dorian",
        "-0.4, aeolian",
        "-0.75, phrygian",
        "-1, locrian"
    })
    void everyChurchModeStandsOnItsOwnRung(double brightness, String mode) {
        assertThat(LADDER.nearest(brightness, 0).id()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "ionian, 1, lydian",
        "lydian, 1, lydian",
        "dorian, 1, mixolydian",
        "dorian, -1, aeolian",
        "ionian, -2, dorian",
        "phrygian, 1, aeolian"
    })
    void modesGrowBrighterAndDarkerByRungs(String from, int steps, String to) {
        assertThat(LADDER.brighter(MODES.get(from), steps).id()).isEqualTo(to);
    }

    @Test
    void modesOffTheLadderAreNeverNearest() {
        for (int i = -100; i <= 100; i++) {
            assertThat(LADDER.nearest(i / 100.0, 1).brightness()).isPresent();
        }
    }
}

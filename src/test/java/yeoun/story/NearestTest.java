package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the pen is recognised, and something else is not taken for one. */
class NearestTest {

    private static final List<String> KNOWN = List.of("grief", "longing", "hope", "joy", "bittersweet", "한", "정");

    @ParameterizedTest
    @CsvSource({
        "greif, grief",
        "grif, grief",
        "griief, grief",
        "gref, grief",
        "GRIEF, grief",
        "Hope, hope",
        "hoep, hope",
        "lonigng, longing",
        "bitersweat, bittersweet",
        "bittersweet, bittersweet",
        "jot, joy",
        "oy, joy",
        "joyy, joy",
        "ojy, joy",
        "bttersweeet, bittersweet",
        "longxyg, longing"
    })
    void slipsOfThePenAreRecognised(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"hate", "jxx", "loxyzg", "longxyz", "bittxxxxeet", "anger", "yoj", "eifgr"})
    void somethingElseIsNotTakenForOne(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearNamesIsMeant() {
        assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
        assertThat(Nearest.to("hat", List.of("bat", "hat"))).contains("hat");
    }

    @Test
    void thereIsNothingNearWhereNothingIsKnown() {
        assertThat(Nearest.to("grief", List.of())).isEmpty();
        assertThat(Nearest.hint("grief", List.of())).isEmpty();
    }

    @Test
    void namesBeyondReasonAreNotCompared() {
        String name = "x".repeat(64);
        assertThat(Nearest.to(name, List.of(name))).contains(name);
        assertThat(Nearest.to(name + "x", List.of(name + "x"))).isEmpty();
    }

    @Test
    void theHintIsAQuestion() {
        assertThat(Nearest.hint("greif", KNOWN)).isEqualTo("; did you mean \"grief\"?");
    }
}

package yeoun.compose.scene;

import static yeoun.support.Preference.move;
import static yeoun.support.Preference.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.support.Preference;

/** What every rule of the tempo map prefers, for a section of twelve seconds that asks for 80 beats a minute in fours. */
class TempoRulesTest {

    private static final TempoPlace PLACE = new TempoPlace(1, 80, false, 12, List.of(3.0));

    private static TempoState beats(int beats) {
        return new TempoState(1, beats, 4, 60.0 * beats / 12, false);
    }

    private static TempoState before(double tempo) {
        return new TempoState(0, 16, 4, tempo, false);
    }

    static List<Preference> preferences() {
        TempoState masked = new TempoState(1, 18, 4, 90, true);
        return List.of(
                move(new SteadyTempo(), "the tempo before", before(80), beats(16), beats(18)),
                move(new SteadyTempo(), "to change where something hides it", before(80), masked, beats(18)),
                place(new KeepTheTempo(), "the tempo asked for", PLACE, beats(16), beats(18)),
                place(
                        new KeepTheTempo(),
                        "a tempo for its own section",
                        PLACE,
                        beats(20),
                        new TempoState(2, 16, 4, 80, false)),
                place(new WholeBars(), "four bars to a beat more", PLACE, beats(16), beats(17)),
                place(new PhrasesOfFour(), "four bars to five", PLACE, beats(16), beats(20)),
                place(new SoftHitsOnBeats(), "a beat at three seconds", PLACE, beats(16), beats(18)));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void everyRulePrefersTheBetter(Preference preference) {
        preference.check();
    }

    @Test
    void noRuleIsLeftOut() {
        Preference.assertCover(preferences(), TempoWriter.rules());
    }
}

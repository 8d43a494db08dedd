package yeoun.compose.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import yeoun.chance.MoveRule;
import yeoun.chance.PlaceRule;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** What the rules of melody say of themselves is so: those that do not look back judge alike what ends alike. */
class MelodyChainTest {

    private static final double[] FOLK = {0.2, 0.15, 0.3, 0.1, 0.08, 0.08, 0.005, 0.05, 0.01, 0.01, 0.005, 0.002, 0.01};

    private static final List<Mode> MODES = List.of(Modes.IONIAN, Modes.HARMONIC_MINOR, Modes.MENARI);

    private static MelodyManner manner(Mode mode) {
        return new MelodyManner(mode, 0, FOLK, 0.3, 0.2, 2, false, 0.5);
    }

    private static List<MelodyState> states(Mode mode) {
        List<MelodyState.Pitched> tones = MelodyWriter.tones(SamplePieces.key("C", mode), 58, 71, 1 << 6);
        List<MelodyState> states = new ArrayList<>();
        for (MelodyState.Pitched tone : tones) {
            states.add(new MelodyState(tone, tone, true));
            tones.forEach(before -> states.add(new MelodyState(tone, before, false)));
        }
        return states;
    }

    private static List<MelodyPlace> places(Mode mode) {
        Key key = SamplePieces.key("C", mode);
        Ground ground = Ground.of(key, Chord.parse("F"));
        Ground before = Ground.of(key, Chord.parse("G7"));
        Wish wish = new Wish(Optional.of(Degree.of(3)), OptionalInt.of(1), 1, 0.5, false);
        List<MelodyPlace> places = new ArrayList<>();
        for (double strength : new double[] {1, 0.1}) {
            for (int untilEnd = 0; untilEnd < 3; untilEnd++) {
                places.add(new MelodyPlace(
                        strength,
                        0.5 + untilEnd,
                        false,
                        untilEnd,
                        List.of(0, 2),
                        ground,
                        before,
                        58,
                        70,
                        false,
                        65,
                        wish,
                        OptionalInt.of(65)));
            }
        }
        return places;
    }

    @Test
    void placeRulesThatDoNotLookBackJudgeByTheToneAlone() {
        for (Mode mode : MODES) {
            for (PlaceRule<MelodyPlace, MelodyState> rule : MelodyWriter.placeRules(manner(mode))) {
                for (MelodyState state : rule.looksBack() ? List.<MelodyState>of() : states(mode)) {
                    MelodyState alone = new MelodyState(state.tone(), state.tone(), true);
                    for (MelodyPlace place : places(mode)) {
                        assertThat(rule.fit(place, state))
                                .as("%s of %s", rule.name(), state)
                                .isEqualTo(rule.fit(place, alone));
                    }
                }
            }
        }
    }

    @Test
    void moveRulesJudgeByTheToneAloneWhereTheyDoNotLookBackOrTheLineBeginsAfresh() {
        for (Mode mode : MODES) {
            List<MelodyState> states = states(mode);
            List<MoveRule<MelodyState>> rules = new ArrayList<>(MelodyWriter.moveRules(manner(mode)));
            rules.add(new StructureMovesByStep());
            for (MoveRule<MelodyState> rule : rules) {
                for (MelodyState from : states) {
                    MelodyState alone = new MelodyState(from.tone(), from.tone(), true);
                    for (MelodyState to : states) {
                        if (to.fresh() || !rule.looksBack() && MelodyState.canFollow(from, to)) {
                            assertThat(rule.fit(from, to))
                                    .as("%s from %s to %s", rule.name(), from, to)
                                    .isEqualTo(rule.fit(alone, to));
                        }
                    }
                }
            }
        }
    }
}

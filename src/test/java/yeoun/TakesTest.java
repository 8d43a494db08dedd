package yeoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.chance.Rule;
import yeoun.chance.Vote;
import yeoun.score.Reason;
import yeoun.story.CharacterProfile;
import yeoun.theme.Judgement;
import yeoun.theme.Likeness;
import yeoun.theme.Theme;

/** Takes differ, are ranked by what is said, and a rule can be silenced so that one hears what it does. */
class TakesTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    static List<String> characters() {
        return YEOUN.catalog().characters();
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noTwoTakesAreMoreAlikeThanAllowed(String id) {
        List<ComposedTheme> takes = YEOUN.takes(YEOUN.catalog().character(id), 6, 11);
        assertThat(takes).hasSize(6);
        for (ComposedTheme one : takes) {
            for (ComposedTheme other : takes) {
                if (one != other) {
                    assertThat(likeness(one.theme(), other.theme())).isLessThanOrEqualTo(0.8);
                }
            }
        }
    }

    private static double likeness(Theme one, Theme other) {
        return Likeness.of(
                one.melody(), one.key().mode(), other.melody(), other.key().mode());
    }

    @Test
    void theyStandInTheOrderOfTheirJudgement() {
        List<ComposedTheme> takes = YEOUN.takes(YEOUN.catalog().character("veyra"), 5, 2);
        Judgement first = takes.get(0).judgement();
        for (ComposedTheme take : takes) {
            assertThat(first.total())
                    .isGreaterThanOrEqualTo(
                            YEOUN.theme(take.manuscript()).judgement().total());
        }
        for (int i = 1; i < takes.size(); i++) {
            assertThat(takes.get(i).judgement().of("distinctness")).isBetween(0.0, 1.0);
        }
        assertThat(takes.get(1).judgement().why()).matches("0\\.\\d\\d.*");
        assertThat(YEOUN.takes(YEOUN.catalog().character("veyra"), 5, 2).stream()
                        .map(ComposedTheme::theme))
                .isEqualTo(takes.stream().map(ComposedTheme::theme).toList());
        assertThatThrownBy(() -> first.of("beauty")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsComposedIsAmongTheTakes() {
        CharacterProfile aren = YEOUN.catalog().character("aren");
        Theme theme = YEOUN.theme(aren, 4).theme();
        assertThat(YEOUN.takes(aren, 3, 4).stream().map(ComposedTheme::theme)).contains(theme);
        assertThat(YEOUN.takes(aren, 1, 4).get(0).theme()).isEqualTo(theme);
    }

    @Test
    void aSilencedRuleDoesNotSpeakAndTheMusicIsAnother() {
        CharacterProfile aren = YEOUN.catalog().character("aren");
        int changed = 0;
        List<String> silent = new ArrayList<>();
        for (Rule rule : Yeoun.rules()) {
            ComposedTheme without = YEOUN.without(rule.name()).theme(aren, 1);
            boolean speaks = without.explain().stream()
                    .map(Reason::votes)
                    .flatMap(List::stream)
                    .map(Vote::rule)
                    .anyMatch(r -> r.name().equals(rule.name()));
            assertThat(speaks).as(rule.name()).isFalse();
            boolean differs = !without.score().equals(YEOUN.theme(aren, 1).score());
            changed += differs ? 1 : 0;
            if (!differs) {
                silent.add(rule.name());
            }
        }
        assertThat(changed).as("silent: " + silent).isGreaterThan(Yeoun.rules().size() / 2);
        assertThatThrownBy(() -> YEOUN.without("answer-leap"))
                .hasMessage("unknown rule \"answer-leap\"; did you mean \"answer-leaps\"?");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, 1_000_000})
    void thereAreOneToAHundredTakes(int count) {
        CharacterProfile aren = YEOUN.catalog().character("aren");
        assertThatThrownBy(() -> YEOUN.takes(aren, count, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count is from 1 to 100, got " + count);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void aFloorIsAShare(double floor) {
        ComposedTheme theme = YEOUN.theme(YEOUN.catalog().character("aren"), 1);
        assertThatThrownBy(() -> YEOUN.vary(theme, YEOUN.feeling("grief"), floor, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floor is from 0 to 1, got " + floor);
        assertThatThrownBy(() -> YEOUN.variations(theme, List.of("grief"), floor, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

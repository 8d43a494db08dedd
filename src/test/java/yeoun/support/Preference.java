package yeoun.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import yeoun.chance.MoveRule;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;

/**
 * Two choices made by hand, of which a rule prefers the first.
 *
 * @param rule the rule
 * @param what what the choices are
 * @param better how well the first fits
 * @param worse how well the second fits
 */
public record Preference(Rule rule, String what, double better, double worse) {

    /** Of two moves from a state, the first is the better one. */
    public static <S> Preference move(MoveRule<S> rule, String what, S from, S better, S worse) {
        return new Preference(rule, what, rule.fit(from, better), rule.fit(from, worse));
    }

    /** Of two states at a place, the first is the better one. */
    public static <P, S> Preference place(PlaceRule<P, S> rule, String what, P place, S better, S worse) {
        return new Preference(rule, what, rule.fit(place, better), rule.fit(place, worse));
    }

    /** Fails unless the rule prefers the better, and its fits are what fits may be. */
    public void check() {
        assertThat(better).as(this::toString).isGreaterThan(worse).isBetween(-1.0, 1.0);
        assertThat(worse == Rule.FORBIDDEN || worse >= -1).as(this::toString).isTrue();
    }

    /** Fails unless every one of the rules has a preference, and no other has. */
    public static void assertCover(List<Preference> preferences, List<Rule> rules) {
        assertThat(preferences.stream().map(p -> p.rule().name()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(Rule::name).toList());
    }

    @Override
    public String toString() {
        return rule.name() + " prefers " + what;
    }
}

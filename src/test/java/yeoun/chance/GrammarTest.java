package yeoun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.support.Rules;

/** A grammar judges a place once and makes the same lattices as would be made without it. */
class GrammarTest {

    private static final List<String> STATES = List.of("a", "b", "c");

    private final List<Integer> asked = new ArrayList<>();
    private final PlaceRule<Integer, String> odd = Rules.place("odd", 1, (place, state) -> {
        asked.add(place);
        return place % 2 == 1 && state.equals("a") ? Rule.FORBIDDEN : 0.5;
    });
    private final Moves<String> moves = Moves.of(
            STATES,
            List.of(Rules.move("no-repeat", 1, (from, to) -> from.equals(to) ? Rule.FORBIDDEN : 0.25)),
            Weights.OWN);

    @Test
    void aPlaceIsJudgedOnceHoweverOftenItComes() {
        Grammar<Integer, String> grammar = new Grammar<>(moves, List.of(odd), Weights.OWN);
        grammar.over(List.of(1, 2, 1, 1)).best();
        grammar.over(List.of(2, 1)).where(0, "b", "b"::equals).sample(new Seed(1));
        assertThat(asked).containsExactly(1, 1, 1, 2, 2, 2);
    }

    @Test
    void whatItMakesIsWhatIsMadeWithoutIt() {
        Grammar<Integer, String> grammar = new Grammar<>(moves, List.of(odd), Weights.OWN);
        grammar.over(List.of(3)).where(0, "never c", s -> !s.equals("c"));
        List<Integer> places = List.of(3, 4, 3, 3, 5);
        Lattice<Integer, String> alone = Lattice.of(moves, places, List.of(odd), Weights.OWN);
        Lattice<Integer, String> made = grammar.over(places);
        assertThat(made.best(50)).isEqualTo(alone.best(50));
        assertThat(made.totalLogWeight()).isEqualTo(alone.totalLogWeight());
        assertThat(made.explain(made.best())).isEqualTo(alone.explain(alone.best()));
    }

    @Test
    void aRuleOfWeightZeroIsNotAsked() {
        Grammar<Integer, String> grammar = new Grammar<>(moves, List.of(odd), Weights.OWN.with("odd", 0));
        assertThat(grammar.over(List.of(1)).best().get(0)).isEqualTo("a");
        assertThat(asked).isEmpty();
    }

    @Test
    void aRuleThatHasNothingToSayAtAPlaceIsNotAskedThere() {
        PlaceRule<Integer, String> only = new StatedPlaceRule<>("only", 1, "Only at 7.", "a test") {
            @Override
            public boolean speaksAt(Integer place) {
                return place == 7;
            }

            @Override
            public double fit(Integer place, String state) {
                asked.add(place);
                return state.equals("a") ? Rule.FORBIDDEN : 0;
            }
        };
        Lattice<Integer, String> lattice =
                new Grammar<>(moves, List.<PlaceRule<Integer, String>>of(only), Weights.OWN).over(List.of(3, 7));
        assertThat(lattice.best().get(1)).isNotEqualTo("a");
        assertThat(asked).containsOnly(7);
    }

    @Test
    void refusesToBeEmpty() {
        Grammar<Integer, String> grammar = new Grammar<>(moves, List.of(odd), Weights.OWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grammar.over(List.of()))
                .withMessage("a lattice has at least one position");
    }
}

package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.Yeoun;
import yeoun.craft.Effect;
import yeoun.craft.Operator;
import yeoun.craft.Recipe;
import yeoun.music.Degree;
import yeoun.music.Rational;

/** Operators are read from text, written as text, keep what they say they keep, and users can add their own. */
class OperatorsTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final Operators OPERATORS = YEOUN.operators();
    private static final List<Theme> THEMES = List.of(theme("han-seo-yeon"), theme("aren"), theme("ruth-calder"));

    private static Theme theme(String character) {
        return YEOUN.theme(YEOUN.catalog().character(character), 1).theme();
    }

    static List<String> names() {
        return OPERATORS.all().stream().map(o -> o.about().id()).toList();
    }

    static List<Recipe> recipes() {
        return YEOUN.catalog().tables().recipes().all();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsWrittenIsReadBack(String name) {
        Variation variation = OPERATORS.parse(name);
        Variation again = OPERATORS.parse(variation.toString());
        assertThat(again).hasToString(variation.toString());
        for (Theme theme : THEMES) {
            Statement plain = Statement.of(theme);
            assertThat(again.apply(plain)).isEqualTo(variation.apply(plain));
        }
    }

    /** A sequence keeps the bars that it repeats. */
    private static Statement firstBars(Statement statement) {
        Melody melody = statement.melody();
        Rational end = melody.pickup().plus(melody.meter().bar());
        return statement.with(melody.slice(Rational.ZERO, end));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyOperatorKeepsWhatItSaysItKeeps(String name) {
        Operator about = OPERATORS.get(name).about();
        for (Theme theme : THEMES) {
            Statement plain = Statement.of(theme);
            Statement varied = OPERATORS.parse(name).apply(plain);
            if (name.startsWith("sequence")) {
                plain = firstBars(plain);
                varied = firstBars(varied);
            }
            boolean sameTones = varied.melody().size() == plain.melody().size();
            if (about.keeps().contains("intervals")
                    && about.keeps().contains("contour")
                    && sameTones
                    && !name.equals("transposition")) {
                assertThat(varied.melody().semitoneIntervals(varied.key().mode()))
                        .as(name + " of " + theme.character())
                        .isEqualTo(plain.melody().semitoneIntervals(plain.key().mode()));
            }
            if (about.keeps().contains("rhythm") && sameTones) {
                assertThat(ratios(varied.melody())).as(name).isEqualTo(ratios(plain.melody()));
            }
            if (about.keeps().contains("metre")) {
                assertThat(varied.melody().meter())
                        .as(name)
                        .isEqualTo(plain.melody().meter());
            }
        }
    }

    private static List<Rational> ratios(Melody melody) {
        List<Rational> lengths = melody.interOnsets();
        return lengths.subList(0, lengths.size() - 1).stream()
                .map(length -> length.dividedBy(lengths.get(0)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyRecipeCanBeCooked(Recipe recipe) {
        Variation variation = OPERATORS.parse(recipe.chain());
        assertThat(variation.steps()).hasSizeBetween(1, 4);
        double expected =
                OPERATORS.effect(variation, Statement.of(THEMES.get(0))).recognisability();
        assertThat(expected).as(recipe.id()).isCloseTo(recipe.recognisability(), within(0.3));
    }

    @Test
    void chainsComposeAssociativelyAndNothingChangesNothing() {
        Variation a = OPERATORS.parse("augmentation 2");
        Variation b = OPERATORS.parse("mode darker");
        Variation c = OPERATORS.parse("inversion");
        Statement plain = Statement.of(THEMES.get(0));
        assertThat(a.then(b).then(c).apply(plain)).isEqualTo(a.then(b.then(c)).apply(plain));
        assertThat(a.then(b).then(c)).hasToString(a.then(b.then(c)).toString());
        assertThat(Variation.NONE.then(a)).isSameAs(a);
        assertThat(a.then(Variation.NONE)).isSameAs(a);
        assertThat(OPERATORS.parse("as it is").apply(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "inversion, inversion",
        "retrograde, retrograde",
        "octave up, octave down",
        "augmentation 3, diminution 3"
    })
    void whatUndoesUndoes(String one, String other) {
        for (Theme theme : THEMES) {
            Statement plain = Statement.of(theme);
            Statement back = OPERATORS.parse(one + ", " + other).apply(plain);
            assertThat(back.melody().events()).isEqualTo(plain.melody().events());
        }
    }

    @Test
    void augmentationsMultiply() {
        Statement plain = Statement.of(THEMES.get(0));
        assertThat(OPERATORS
                        .parse("augmentation 3/2, augmentation 2")
                        .apply(plain)
                        .melody())
                .isEqualTo(OPERATORS.parse("augmentation 3").apply(plain).melody());
    }

    @Test
    void ornamentsResolveByStepAndSkeletonsKeepTheDownbeats() {
        for (Theme theme : THEMES) {
            Statement plain = Statement.of(theme);
            Melody ornamented = OPERATORS.parse("ornamentation 1").apply(plain).melody();
            List<Degree> kept = plain.melody().degrees();
            assertThat(ornamented.size()).isGreaterThan(plain.melody().size());
            assertThat(ornamented.length()).isEqualTo(plain.melody().length());
            for (int i = 0; i + 1 < ornamented.size(); i++) {
                Degree here = ornamented.degrees().get(i);
                int away = Math.abs(ornamented.degrees().get(i + 1).steps() - here.steps());
                assertThat(kept.contains(here) || away <= 2)
                        .as("tone " + i + " of " + theme.character())
                        .isTrue();
            }
            Melody bare = OPERATORS.parse("reduction").apply(plain).melody();
            assertThat(bare.degrees()).isSubsetOf(kept);
            assertThat(bare.size()).isLessThan(plain.melody().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"waltz, 3/4", "six-eight, 6/8", "five-four, 5/4", "seven-eight, 7/8", "common-time, 4/4"})
    void anotherMeterKeepsDownbeatsDown(String operator, String meter) {
        for (Theme theme : THEMES) {
            Melody plain = theme.melody();
            Melody moved = OPERATORS.parse(operator).apply(Statement.of(theme)).melody();
            assertThat(moved.meter()).hasToString(meter);
            if (plain.meter().beatCount() == moved.meter().beatCount()
                    || plain.meter().beatCount() == 4) {
                long before = downbeats(plain);
                assertThat(downbeats(moved)).as(theme.character()).isGreaterThanOrEqualTo(before - 1);
            }
        }
    }

    private static long downbeats(Melody melody) {
        return melody.events().stream()
                .filter(e -> e.onset()
                        .minus(melody.pickup())
                        .mod(melody.meter().bar())
                        .isZero())
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "augmentatoin 2 | unknown operator \"augmentatoin 2\"; did you mean \"augmentation\"?",
                "augmentation 9 | the factor of \"augmentation\" is a number from 1 to 4, got \"9\"",
                "augmentation x | the factor of \"augmentation\" is a number from 1 to 4, got \"x\"",
                "mode doran      | got \"doran\"; did you mean \"dorian\"?",
                "thirds 3        | \"thirds\" takes no arguments, but \"3\" follows",
                "head 4 5        | \"head\" takes no more arguments, but \"5\" follows",
                "head 4,, thirds | an operator is missing between two commas"
            })
    void whatCannotBeReadIsSaid(String text, String message) {
        assertThatThrownBy(() -> OPERATORS.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> OPERATORS.parse("augmentation 9, hed 3"))
                .hasMessageContaining("augmentation")
                .hasMessageContaining("\"head\"");
    }

    @Test
    void effectsAddUpAndRecognitionMultiplies() {
        Statement plain = Statement.of(THEMES.get(1));
        Effect both = OPERATORS.effect(OPERATORS.parse("augmentation 2, thirds"), plain);
        assertThat(both.recognisability()).isCloseTo(0.78 * 0.92, within(1e-9));
        assertThat(both.arousal()).isCloseTo(-0.25 + 0.03, within(1e-9));
        assertThat(OPERATORS.effect(OPERATORS.parse("augmentation 3/2"), plain).recognisability())
                .isCloseTo(0.85, within(1e-9));
    }

    @Test
    void anOperatorThatChangesNothingCountsForNothing() {
        Statement plain = Statement.of(THEMES.get(0));
        assertThat(plain.melody().meter()).hasToString("4/4");
        assertThat(OPERATORS.effect(OPERATORS.parse("common time"), plain)).isEqualTo(Effect.NONE);
    }

    @Test
    void usersAddTheirOwn() {
        final class Echo implements VariationOperator {
            @Override
            public Operator about() {
                return new Operator(
                        "echo",
                        "echo",
                        "form",
                        new Effect(0.8, -0.05, -0.1, 0.05),
                        List.of("contour", "rhythm", "intervals"),
                        "caves, loneliness",
                        List.of());
            }

            @Override
            public Variation with(Arguments arguments) {
                int times = arguments.whole("times", 1, 1, 3);
                return Variation.named("echo", "echo " + times, times, s -> {
                    Melody head = s.melody().head(4);
                    Melody all = head;
                    for (int i = 0; i < times; i++) {
                        all = all.then(head.transposed(-7));
                    }
                    return s.with(all);
                });
            }
        }
        Yeoun mine = YEOUN.knowing(new Echo());
        Variation twice = mine.variation("echo 2, mode darker");
        assertThat(twice).hasToString("echo 2, mode darker");
        assertThat(twice.apply(Statement.of(THEMES.get(0))).melody().size()).isEqualTo(12);
        assertThat(mine.operators().effect(twice, Statement.of(THEMES.get(0))).recognisability())
                .isLessThan(0.8);
        assertThatThrownBy(() -> YEOUN.variation("echo 2")).hasMessageContaining("unknown operator");
    }
}

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.chance.Rule;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.compose.scene.TempoWriter;
import yeoun.score.Score;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.story.StyleMix;
import yeoun.theme.Operators;

/** Every rule is listed and consulted: without it some preset sounds otherwise, or at least it had its say in one. */
class RulesAreHeardTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final Composer COMPOSER = new Composer(
            CATALOG.tables(),
            CATALOG.motifs(),
            Operators.of(CATALOG.tables().operators(), CATALOG.tables().modes()));
    private static final int SEEDS = 24;

    static List<String> rules() {
        return Composer.rules().stream().map(Rule::name).toList();
    }

    @Test
    void noRuleIsUnlisted() {
        JavaClasses classes = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("yeoun.compose", "yeoun.chance");
        Set<String> written = classes.stream()
                .filter(c -> c.isAssignableTo(Rule.class) && !c.isInterface())
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Composer.rules().stream().map(r -> r.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyRuleSaysWhatItWantsAndWhy() {
        assertThat(rules()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        for (Rule rule : Composer.rules()) {
            assertThat(rule.says()).as(rule.name()).matches("(?s)[A-Z].*\\.");
            assertThat(rule.because()).as(rule.name()).isNotBlank();
            assertThat(rule.weight()).as(rule.name()).isBetween(0.1, 100.0);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsConsulted(String rule) {
        assertThat(changesATheme(rule) || changesACue(rule) || hasItsSay(rule))
                .as("some preset sounds otherwise without " + rule + ", or it speaks in its explanation")
                .isTrue();
    }

    private static boolean hasItsSay(String rule) {
        for (String id : CATALOG.productions()) {
            Production production = CATALOG.production(id);
            StyleMix style = production.style().orElse(Yeoun.DEFAULT_STYLE);
            for (Scene scene : production.scenes()) {
                Cue cue = COMPOSER.cue(scene, List.of(), style, HouseStyle.NONE, new TreeMap<>(), new Seed(1));
                boolean speaks = COMPOSER.explain(cue).stream()
                        .flatMap(reason -> reason.votes().stream())
                        .anyMatch(vote -> vote.rule().name().equals(rule) && vote.fit() != 0);
                if (speaks) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean changesATheme(String rule) {
        boolean ofTempo = TempoWriter.rules().stream().anyMatch(r -> r.name().equals(rule));
        for (long seed = 0; seed < SEEDS && !ofTempo; seed++) {
            for (String id : CATALOG.characters()) {
                CharacterProfile profile = CATALOG.character(id);
                CharacterProfile without =
                        profile.toBuilder().rules(profile.rules().with(rule, 0)).build();
                if (!theme(profile, seed).equals(theme(without, seed))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Score theme(CharacterProfile profile, long seed) {
        return COMPOSER.arrange(COMPOSER.theme(profile, Yeoun.DEFAULT_STYLE, HouseStyle.NONE, new Seed(seed)))
                .score();
    }

    private static boolean changesACue(String rule) {
        for (String id : CATALOG.productions()) {
            Production production = CATALOG.production(id);
            StyleMix style = production.style().orElse(Yeoun.DEFAULT_STYLE);
            List<ThemeTake> cast = COMPOSER.cast(production.cast(), style, HouseStyle.NONE, new Seed(1));
            for (Scene scene : production.scenes()) {
                Score with = cue(scene, cast, style, Weights.OWN);
                Score without = cue(scene, cast, style, Weights.OWN.with(rule, 0));
                if (!with.equals(without)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Score cue(Scene scene, List<ThemeTake> cast, StyleMix style, Weights weights) {
        return COMPOSER.cue(scene, cast, style, house(weights), new TreeMap<>(), new Seed(1))
                .score();
    }

    private static HouseStyle house(Weights weights) {
        HouseStyle none = HouseStyle.NONE;
        return new HouseStyle(
                none.name(),
                none.signatureInterval(),
                none.signatureProgression(),
                none.homeKeys(),
                none.tempo(),
                none.instruments(),
                none.colours(),
                none.ending(),
                none.forbidden(),
                weights);
    }
}

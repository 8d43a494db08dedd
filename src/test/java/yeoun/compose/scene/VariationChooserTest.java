package yeoun.compose.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.Yeoun;
import yeoun.chance.Seed;
import yeoun.theme.Likeness;

/** Chains are found exactly, hold their floor, are nearer to their own theme than to others, and say what they are made of. */
class VariationChooserTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final List<ComposedTheme> CAST = YEOUN.catalog().characters().stream()
            .limit(6)
            .map(id -> YEOUN.theme(YEOUN.catalog().character(id), 1))
            .toList();

    @RepeatedTest(12)
    void theBestChainIsTheBestOfAll(RepetitionInfo info) {
        Seed seed = new Seed(info.getCurrentRepetition());
        List<ChainSearch.Weighed> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Seed own = seed.at(i);
            all.add(new ChainSearch.Weighed(
                    i / 2,
                    own.at("longer").chance(0.3),
                    0.5 + 0.5 * own.at("r").uniform(),
                    own.at("v").gaussian() * 0.3,
                    own.at("a").gaussian() * 0.3,
                    own.at("t").gaussian() * 0.3,
                    own.at("b").gaussian() * 0.3,
                    0));
        }
        ChainSearch.Change wanted = new ChainSearch.Change(-0.5, 0.3, 0.4, -0.6);
        double floor = 0.35;
        ChainSearch search = new ChainSearch(all, floor, 1.2, 5);
        List<ChainSearch.Chain> best = search.best(wanted);
        double expected = Double.NEGATIVE_INFINITY;
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            expected = Math.max(expected, weight(bits, all, wanted, floor));
        }
        assertThat(best.get(0).weight()).as(seed.toString()).isCloseTo(expected, within(1e-9));
        assertThat(best).hasSize(5).isSortedAccordingTo((x, y) -> Double.compare(y.weight(), x.weight()));
    }

    /** What a set of operators weighs, by the definition. */
    private static double weight(int bits, List<ChainSearch.Weighed> all, ChainSearch.Change wanted, double floor) {
        double r = 1;
        double v = wanted.v();
        double a = wanted.a();
        double t = wanted.t();
        double b = wanted.b();
        int kinds = 0;
        int longer = 0;
        int size = Integer.bitCount(bits);
        for (int i = 0; i < all.size(); i++) {
            if ((bits >> i & 1) == 1) {
                ChainSearch.Weighed one = all.get(i);
                if ((kinds >> one.kind() & 1) == 1) {
                    return Double.NEGATIVE_INFINITY;
                }
                kinds |= 1 << one.kind();
                longer += one.longer() ? 1 : 0;
                r *= one.r();
                v -= one.v();
                a -= one.a();
                t -= one.t();
                b -= one.b();
            }
        }
        if (size > 4 || longer > 1 || r < floor) {
            return Double.NEGATIVE_INFINITY;
        }
        double away = Math.abs(v) + Math.abs(a) + 0.8 * Math.abs(t) + 0.6 * Math.abs(b);
        return -2 * away + 0.6 * Math.log(r) - 0.08 * size;
    }

    @Test
    void nothingBelowTheFloorIsOffered() {
        for (ComposedTheme theme : CAST) {
            for (String feeling : List.of("joy", "grief", "menace")) {
                for (double floor : new double[] {0.4, 0.6, 0.75, 0.9}) {
                    ComposedVariation variation = YEOUN.vary(theme, YEOUN.feeling(feeling), floor, 1);
                    assertThat(variation.recognisability()).isGreaterThanOrEqualTo(floor);
                    assertThat(variation.likeness())
                            .as(theme.theme().character() + " as " + feeling + " by " + variation.variation())
                            .isGreaterThanOrEqualTo(floor - 0.1);
                }
            }
        }
    }

    @Test
    void variationsAreNearerToTheirOwnThemeThanToAnyOther() {
        for (ComposedTheme theme : CAST) {
            List<ComposedTheme> others =
                    CAST.stream().filter(other -> other != theme).toList();
            for (String feeling : List.of("hope", "grief", "terror")) {
                ComposedVariation variation = YEOUN.vary(theme, YEOUN.feeling(feeling), 0.45, others, 1, 1)
                        .get(0);
                double own = Likeness.of(theme.theme(), variation.statement());
                for (ComposedTheme other : others) {
                    assertThat(Likeness.of(other.theme(), variation.statement()))
                            .as(theme.theme().character() + " as " + feeling)
                            .isLessThan(own);
                }
            }
        }
    }

    @Test
    void takesDifferAndSayWhatTheyAreMadeOf() {
        List<ComposedVariation> takes = YEOUN.vary(CAST.get(2), YEOUN.feeling("sadness"), 0.5, List.of(), 4, 1);
        assertThat(takes).hasSizeGreaterThan(2);
        assertThat(takes.stream().map(v -> v.variation().toString()).distinct()).hasSize(takes.size());
        for (ComposedVariation take : takes) {
            for (String operator : take.variation().toString().split(", ")) {
                assertThat(take.reasons()).anyMatch(reason -> reason.startsWith(operator + ":"));
            }
        }
    }

    /** Tenderness, joy and triumph turn a minor theme to major; grief and terror a major one to minor. */
    @Test
    void theModeTurnsWithTheFeeling() {
        for (ComposedTheme theme : CAST) {
            boolean tori = theme.theme().key().mode().isTori();
            for (String bright : List.of("tenderness", "joy", "triumph")) {
                assertThat(tori || isMajor(theme, bright))
                        .as(theme.character().name() + " as " + bright)
                        .isTrue();
            }
            for (String dark : List.of("grief", "terror")) {
                assertThat(!tori && isMajor(theme, dark))
                        .as(theme.character().name() + " as " + dark)
                        .isFalse();
            }
        }
    }

    private static boolean isMajor(ComposedTheme theme, String feeling) {
        return YEOUN.vary(theme, YEOUN.feeling(feeling), 0.55, 3)
                .statement()
                .key()
                .mode()
                .isMajor();
    }

    @Test
    void whatIsUnknownIsNotVariedMuch() {
        assertThat(Exposure.floor(0, false, 0.3)).isEqualTo(Telling.STATEMENT);
        assertThat(Exposure.floor(0, false, 2)).isBetween(Telling.VARIATION, Telling.STATEMENT);
        assertThat(Exposure.floor(2, false, 2)).isEqualTo(Telling.VARIATION);
        assertThat(Exposure.floor(3, false, 2)).isEqualTo(Telling.ALLUSION);
        assertThat(Exposure.floor(9, true, 2)).isEqualTo(Telling.STATEMENT);
        assertThat(Arrays.asList(0.8, 0.6, 0.4, 0.1).stream().map(Telling::role))
                .containsExactly("statement", "variation", "allusion", "subliminal");
    }
}

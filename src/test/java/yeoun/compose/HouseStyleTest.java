package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.analysis.CastReport;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.support.Presets;

/** A house style is heard in as much of a production as makes it one show (MUSIC 5.10). */
class HouseStyleTest {

    private static final Yeoun YEOUN = Presets.YEOUN;

    @Test
    void enoughOfTheHouseIsHeard() {
        Production production = YEOUN.catalog().production("ten-winters");
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, Double> targets = new LinkedHashMap<>();
        for (long seed = 1; seed <= 6; seed++) {
            for (CastReport.Coverage one :
                    YEOUN.compose(production, seed).report().coverage()) {
                int[] count = counts.computeIfAbsent(one.what(), what -> new int[2]);
                count[0] += one.found();
                count[1] += one.of();
                targets.put(one.what(), one.target());
            }
        }
        assertThat(counts.keySet())
                .containsExactly(
                        "themes whose head has the signature interval m3",
                        "themes and cues with the signature progression IVmaj7 V7 iii7 vi7",
                        "themes in a home key",
                        "cues for core instruments and the cast's voices only",
                        "cues that end with the house's SUSP");
        counts.forEach((what, count) ->
                assertThat((double) count[0] / count[1]).as(what).isGreaterThanOrEqualTo(targets.get(what)));
    }

    @Test
    void withoutTheHouseThereIsLessOfIt() {
        Production production = YEOUN.catalog().production("ten-winters");
        Production free = new Production(
                production.title(),
                production.korean(),
                production.style(),
                HouseStyle.NONE,
                production.seed(),
                production.cast(),
                production.scenes());
        double with = 0;
        double without = 0;
        for (long seed = 1; seed <= 4; seed++) {
            with += core(production, YEOUN.compose(production, seed));
            without += core(production, YEOUN.compose(free, seed));
        }
        assertThat(with).isGreaterThan(without);
    }

    /** How much of the house of a production is in music: its progression, its instruments and its ending together. */
    private static double core(Production production, yeoun.ComposedProduction composed) {
        List<CastReport.Coverage> coverage = CastReport.of(
                        production.cast(),
                        production.house(),
                        composed.themes().stream().map(t -> t.theme()).toList(),
                        composed.cues().stream().map(c -> c.score()).toList(),
                        composed.cues().stream().map(c -> c.closing()).toList())
                .coverage();
        return coverage.stream().mapToDouble(c -> (double) c.found() / c.of()).sum();
    }

    @Test
    void aCueSaysWhatItEndsWith() {
        Production production = YEOUN.catalog().production("ten-winters");
        List<Optional<String>> closings = YEOUN.compose(production, 2).cues().stream()
                .map(cue -> cue.closing())
                .toList();
        assertThat(closings).hasSize(production.scenes().size()).contains(Optional.of("SUSP"));
    }
}

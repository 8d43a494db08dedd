package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.chance.Seed;
import yeoun.compose.scene.TimedSection;
import yeoun.story.Production;
import yeoun.story.Scene;
import yeoun.story.StyleMix;
import yeoun.theme.Operators;

/** Tempi stay near what the feeling asks for; where they cannot, the sheet says so and why. */
class TempoPromisesTest {

    private static final Catalog CATALOG = Catalog.standard();
    private static final Composer COMPOSER = new Composer(
            CATALOG.tables(),
            CATALOG.motifs(),
            Operators.of(CATALOG.tables().operators(), CATALOG.tables().modes()));

    @Test
    void temposKeepToTheFeelingOrTheSheetSaysWhy() {
        for (String id : CATALOG.productions()) {
            Production production = CATALOG.production(id);
            StyleMix style = production.style().orElse(Yeoun.DEFAULT_STYLE);
            List<ThemeTake> cast = COMPOSER.cast(production.cast(), style, production.house(), new Seed(1));
            for (Scene scene : production.scenes()) {
                for (long seed = 1; seed <= 2; seed++) {
                    Cue cue = COMPOSER.cue(scene, cast, style, production.house(), new TreeMap<>(), new Seed(seed));
                    cue.music().forEach(section -> assertNear(cue, section.timed()));
                }
            }
        }
    }

    private static void assertNear(Cue cue, TimedSection timed) {
        double wanted = timed.section().wantedTempo() * (timed.meter().isCompound() ? 0.74 : 1);
        double away = Math.abs(timed.tempo() / wanted - 1);
        String letter = SceneMarks.letter(timed.section());
        boolean said = cue.sheet().decisions().stream().anyMatch(d -> d.startsWith(letter + ": tempo"));
        if (!timed.section().silent()) {
            assertThat(said)
                    .as("%s, section %s is %.3f off, said so", cue.scene().title(), letter, away)
                    .isEqualTo(away > 0.08);
        }
    }
}

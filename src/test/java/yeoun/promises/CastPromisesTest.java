package yeoun.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.story.Cast;
import yeoun.support.Repertoire;
import yeoun.theme.Melody;
import yeoun.theme.MotifDistance;

/** A cast is told apart by ear, and kin are told to be kin (MUSIC 2.10). */
class CastPromisesTest {

    @Test
    void strangersAreApartAndKinAreNotTheSame() {
        for (ComposedProduction production : Repertoire.productions()) {
            List<ComposedTheme> themes = production.themes();
            for (int i = 0; i < themes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertApart(production, themes.get(i), themes.get(j));
                }
            }
        }
    }

    private static void assertApart(ComposedProduction production, ComposedTheme one, ComposedTheme other) {
        Cast cast = production.production().cast();
        boolean kin = cast.kinship(one.character(), other.character()).isPresent();
        double distance = MotifDistance.between(
                one.theme().motif().melody(),
                one.theme().key().mode(),
                other.theme().motif().melody(),
                other.theme().key().mode());
        assertThat(distance)
                .as("%s and %s, seed %d", one.theme().character(), other.theme().character(), production.seed())
                .isGreaterThanOrEqualTo(kin ? MotifDistance.KIN : MotifDistance.STRANGERS);
        if (kin) {
            assertThat(intervals(one))
                    .as(
                            "%s and %s share no interval",
                            one.theme().character(), other.theme().character())
                    .containsAnyElementsOf(intervals(other));
        }
    }

    private static Set<Integer> intervals(ComposedTheme theme) {
        Set<Integer> sizes = new TreeSet<>();
        Melody motif = theme.theme().motif().melody();
        for (int interval : motif.semitoneIntervals(theme.theme().key().mode())) {
            sizes.add(Math.abs(interval));
        }
        return sizes;
    }
}

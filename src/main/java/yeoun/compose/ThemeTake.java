package yeoun.compose;

import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.compose.harmony.HarmonyPlan;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.theme.ThemePlan;
import yeoun.compose.theme.ThemeWriter;
import yeoun.craft.Cadence;
import yeoun.palette.Portrait;
import yeoun.theme.Theme;

/**
 * A theme with everything that led to it.
 *
 * @param plan what was decided before a note was written
 * @param harmonyPlan the harmony in outline
 * @param harmony the progression, where it was drawn
 * @param melody the melody, where it was drawn
 * @param seed the seed it was composed with
 */
public record ThemeTake(
        ThemePlan plan, HarmonyPlan harmonyPlan, HarmonyWriter.Drawn harmony, ThemeWriter.Drawn melody, Seed seed) {

    /** The theme. */
    public Theme theme() {
        return melody.theme();
    }

    /** Whose theme, as music sees them. */
    public Portrait portrait() {
        return plan.portrait();
    }

    /** The cadence of each phrase that has one. */
    public List<Optional<Cadence>> cadences() {
        return harmonyPlan.cadences();
    }
}

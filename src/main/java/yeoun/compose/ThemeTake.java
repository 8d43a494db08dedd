package yeoun.compose;

import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.compose.harmony.HarmonyPlan;
import yeoun.compose.harmony.HarmonyWriter;
import yeoun.compose.theme.ThemePlan;
import yeoun.compose.theme.ThemeWriter;
import yeoun.craft.Cadence;
import yeoun.music.Rational;
import yeoun.palette.Portrait;
import yeoun.story.StyleMix;
import yeoun.theme.Manuscript;
import yeoun.theme.Melody;
import yeoun.theme.Theme;

/**
 * A theme with everything that led to it.
 *
 * @param plan what was decided before a note was written
 * @param harmonyPlan the harmony in outline
 * @param harmony the progression, where it was drawn
 * @param melody the melody, where it was drawn
 * @param fallback the style where the profile names none
 * @param seed the seed it was composed with
 * @param texture the seed of its arrangement
 */
public record ThemeTake(
        ThemePlan plan,
        HarmonyPlan harmonyPlan,
        HarmonyWriter.Drawn harmony,
        ThemeWriter.Drawn melody,
        StyleMix fallback,
        Seed seed,
        Seed texture) {

    /** The theme. */
    public Theme theme() {
        return melody.theme();
    }

    /** Where the theme begins in its score: after the intro, which has its pickup at its end; in whole notes. */
    public Rational offset() {
        int intro = plan.form().intro();
        Melody melody = theme().melody();
        return intro == 0 ? Rational.ZERO : melody.meter().bar().times(intro).minus(melody.pickup());
    }

    /** Whose theme, as music sees them. */
    public Portrait portrait() {
        return plan.portrait();
    }

    /** The theme with all that is needed to carry on from it. */
    public Manuscript manuscript() {
        return new Manuscript(
                theme(), portrait().profile(), fallback, portrait().house(), seed, texture);
    }

    /** The cadence of each phrase that has one. */
    public List<Optional<Cadence>> cadences() {
        return harmonyPlan.cadences();
    }
}

package yeoun;

import java.util.List;
import yeoun.analysis.CastReport;
import yeoun.story.Production;

/**
 * A production with its music.
 *
 * @param production what was composed
 * @param themes the themes of the cast, in its order
 * @param cues the scenes, in their order
 * @param seed the seed it was composed with
 */
public record ComposedProduction(Production production, List<ComposedTheme> themes, List<ComposedCue> cues, long seed) {

    public ComposedProduction {
        themes = List.copyOf(themes);
        cues = List.copyOf(cues);
    }

    /** Everything as one page of HTML that opens anywhere and plays: themes, scenes, and variations to compare by ear. */
    public String book() {
        return new BookWriter(this).book().html();
    }

    /** How the themes of the cast stand to each other, and how much of the house style is heard. */
    public CastReport report() {
        return CastReport.of(
                production.cast(),
                production.house(),
                themes.stream().map(ComposedTheme::theme).toList(),
                cues.stream().map(ComposedCue::score).toList(),
                cues.stream().map(ComposedCue::closing).toList());
    }
}

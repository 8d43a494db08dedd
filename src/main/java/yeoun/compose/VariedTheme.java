package yeoun.compose;

import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.theme.Variation;

/**
 * A variation of a theme as a piece of its own.
 *
 * @param theme the theme
 * @param variation how it is varied
 * @param likeness how recognisable it is, 0 to 1
 * @param feeling the feeling it is in
 * @param score its music
 * @param music its section
 */
public record VariedTheme(
        ThemeTake theme, Variation variation, double likeness, Feeling feeling, Score score, SectionMusic music) {}

package yeoun.compose;

import java.util.List;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.scene.Player;
import yeoun.compose.scene.VariationChoice;
import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.theme.Statement;

/**
 * A variation of a theme as a piece of its own.
 *
 * @param player whose theme
 * @param choice how it is varied, and what each operator brings
 * @param likeness how recognisable it is, 0 to 1
 * @param feeling the feeling it is in
 * @param score its music
 * @param music its section
 * @param playing how it is to be played
 */
public record VariedTheme(
        Player player,
        VariationChoice choice,
        double likeness,
        Feeling feeling,
        Score score,
        SectionMusic music,
        PerformanceBrief playing) {

    /** The varied line as it was fitted, and the key it is read in. */
    public Statement statement() {
        PlacedLine line = music.lines().get(0);
        return new Statement(line.key(), line.line(), line.treatment());
    }

    /** Its section as the music of a piece. */
    List<SectionMusic> sections() {
        return List.of(music);
    }
}

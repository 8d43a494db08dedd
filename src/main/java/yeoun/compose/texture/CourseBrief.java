package yeoun.compose.texture;

import java.util.List;
import java.util.Set;
import yeoun.chance.Weights;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.score.Note;
import yeoun.story.Emotion;

/**
 * What an accompaniment is asked to be, bar by bar.
 *
 * @param bars its bars, at least one
 * @param tune what it accompanies, in time
 * @param cadences the bars in which phrases end, by number
 * @param climbs the first bar in which the music climbs
 * @param falls the bar in which that is over
 * @param ends whether the piece ends with the last bar
 * @param open whether it ends on a question
 * @param player who accompanies
 * @param figure with which figure
 * @param texture what the style knows
 * @param emotion the feeling
 * @param weights rule weights that replace the rules' own
 */
public record CourseBrief(
        List<BarSpan> bars,
        List<Note> tune,
        Set<Integer> cadences,
        int climbs,
        int falls,
        boolean ends,
        boolean open,
        Instrument player,
        Figure figure,
        Style.Texture texture,
        Emotion emotion,
        Weights weights) {

    public CourseBrief {
        bars = List.copyOf(bars);
        cadences = Set.copyOf(cadences);
    }
}

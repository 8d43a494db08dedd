package yeoun.compose.texture;

import java.util.List;
import java.util.Set;
import yeoun.chance.Weights;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.craft.Style;
import yeoun.music.Rational;
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
 * @param sustained whether somebody else holds the last chord, even if this player cuts it off
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
        boolean sustained,
        Instrument player,
        Figure figure,
        Style.Texture texture,
        Emotion emotion,
        Weights weights) {

    /** A last note of the tune longer than so many beats is held. */
    private static final Rational HELD = Rational.of(3, 2);

    public CourseBrief {
        bars = List.copyOf(bars);
        cadences = Set.copyOf(cadences);
    }

    /** Whether the tune holds its last note, so that a chord cut off beneath it leaves it hanging. */
    public boolean tuneHoldsItsLast() {
        if (tune.isEmpty()) {
            return false;
        }
        Rational beat = bars.get(bars.size() - 1).meter().beat(0);
        return tune.get(tune.size() - 1).duration().isMoreThan(beat.times(HELD));
    }
}

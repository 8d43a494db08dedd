package yeoun.compose.texture;

import java.util.List;
import yeoun.chance.Draw;
import yeoun.craft.BarPlay;

/**
 * How an accompaniment goes through its bars.
 *
 * @param bars the bars
 * @param draw how each is played, and why
 */
public record Course(List<BarSpan> bars, Draw<?, BarPlay> draw) {

    public Course {
        bars = List.copyOf(bars);
    }

    /** How a bar is played. */
    public BarPlay play(int bar) {
        return draw.path().get(bar);
    }
}

package yeoun.compose.theme;

import java.util.List;
import yeoun.chance.Weights;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.palette.Portrait;
import yeoun.theme.Melody;

/**
 * A line to be fitted to a harmony.
 *
 * @param portrait whose line it is
 * @param key the key it is to stand in
 * @param line the line as it would be, its degrees read in that key
 * @param harmony the chords over the line's time
 * @param finals degrees (0 to 6) that may end it, best first; empty where any may
 * @param low lowest MIDI note
 * @param high highest MIDI note
 * @param faithfulness how closely it keeps to the line as it would be, 0 to 1
 * @param weights rule weights that replace the rules' own
 */
public record LineBrief(
        Portrait portrait,
        Key key,
        Melody line,
        Passage<Chord> harmony,
        List<Integer> finals,
        int low,
        int high,
        double faithfulness,
        Weights weights) {

    public LineBrief {
        finals = List.copyOf(finals);
    }
}

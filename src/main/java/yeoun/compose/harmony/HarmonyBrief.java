package yeoun.compose.harmony;

import java.util.List;
import yeoun.chance.Weights;
import yeoun.craft.Style;
import yeoun.music.Chord;
import yeoun.music.Key;

/**
 * What a progression is asked to be.
 *
 * @param key the key
 * @param slots the stretches that get a chord each, in order
 * @param vocabulary the chords to choose from
 * @param style chords and transitions of the style
 * @param chromaticism probability that a chord is chromatic
 * @param weights rule weights that replace the rules' own
 */
public record HarmonyBrief(
        Key key, List<Slot> slots, List<Chord> vocabulary, Style.Harmony style, double chromaticism, Weights weights) {

    public HarmonyBrief {
        slots = List.copyOf(slots);
        vocabulary = List.copyOf(vocabulary);
    }
}

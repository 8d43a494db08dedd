package yeoun.compose.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import yeoun.music.Degree;

/**
 * The tones that come back in a theme, by the number an onset of the layout stands for: those of the idea first, then those
 * of other units that are recalled.
 *
 * @param degrees each tone's degree
 * @param firsts the onset at which each tone is first heard
 */
record Material(Map<Integer, Degree> degrees, Map<Integer, Integer> firsts) {

    Material {
        degrees = Map.copyOf(degrees);
        firsts = Map.copyOf(firsts);
    }

    /** The tones of the idea. */
    static Material of(Sketch sketch) {
        Map<Integer, Degree> degrees = new HashMap<>();
        for (int i = 0; i < sketch.idea().degrees().size(); i++) {
            degrees.put(i, sketch.idea().degrees().get(i));
        }
        return new Material(degrees, firsts(sketch));
    }

    private static Map<Integer, Integer> firsts(Sketch sketch) {
        Map<Integer, Integer> firsts = new HashMap<>();
        List<Grid.Onset> onsets = sketch.spots().stream().map(Kept.Spot::onset).toList();
        for (int i = 0; i < onsets.size(); i++) {
            if (onsets.get(i).source() >= 0) {
                firsts.putIfAbsent(onsets.get(i).source(), i);
            }
        }
        return firsts;
    }

    /** With the other recalled units as a line first has them. */
    Material with(List<MelodyState> line) {
        Map<Integer, Degree> all = new HashMap<>();
        firsts.forEach((source, onset) -> all.put(source, line.get(onset).tone().degree()));
        all.putAll(degrees);
        return new Material(all, firsts);
    }

    int size() {
        return degrees.size();
    }

    boolean holds(int source) {
        return degrees.containsKey(source);
    }

    Degree degree(int source) {
        return Objects.requireNonNull(degrees.get(source));
    }

    /** Whether a tone is first heard at an onset. */
    boolean begins(int onset, int source) {
        return Objects.requireNonNull(firsts.get(source)) == onset;
    }
}

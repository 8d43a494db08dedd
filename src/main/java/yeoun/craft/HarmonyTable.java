package yeoun.craft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yeoun.music.ChordQuality;

/**
 * How chords follow one another, what each kind of chord feels like, and which chords each mode adds.
 *
 * @param transitions matrix name → function → next function → probability; functions are plain numerals
 * @param affects what each chord quality feels like
 * @param modal mode name → Roman numerals that are its own
 */
public record HarmonyTable(
        Map<String, Map<String, Map<String, Double>>> transitions,
        Map<ChordQuality, Affect> affects,
        Map<String, List<String>> modal) {

    public HarmonyTable {
        transitions = Collections.unmodifiableMap(new LinkedHashMap<>(transitions));
        affects = Collections.unmodifiableMap(new EnumMap<>(affects));
        modal = Collections.unmodifiableMap(new LinkedHashMap<>(modal));
    }

    /**
     * What a chord feels like by itself (MUSIC 1.11, 3.9).
     *
     * @param valence −1 to 1
     * @param arousal −1 to 1
     * @param tension 0 to 1
     * @param roughness 0 to 1
     */
    public record Affect(double valence, double arousal, double tension, double roughness) {}

    /** What a quality feels like. */
    public Affect affect(ChordQuality quality) {
        Affect own = affects.get(quality);
        return own != null ? own : affects.getOrDefault(quality.triad(), new Affect(0, 0, 0.3, 0.3));
    }
}

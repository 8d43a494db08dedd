package yeoun.craft;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import yeoun.story.Emotion;

/**
 * Which cadences a state of mind prefers.
 *
 * @param emotion the state
 * @param shares cadence → how often
 */
public record CadenceHabit(Emotion emotion, Map<String, Double> shares) {

    public CadenceHabit {
        shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }
}

package yeoun.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An emotion as the user said it: by words, each with a share, or by coordinates alone.
 *
 * @param words emotion word → share in (0, 1]; empty if the feeling was given by coordinates
 * @param emotion where that is in emotional space
 */
public record Feeling(SortedMap<String, Double> words, Emotion emotion) {

    /** Nothing in particular, said by nobody. */
    public static final Feeling NEUTRAL = of(Emotion.NEUTRAL);

    public Feeling {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        words.forEach(Feeling::requireShare);
    }

    static void requireShare(String word, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "the share of an emotion is above 0 and at most 1, got " + share + " for " + word);
        }
    }

    /** How the user said it: the words as they wrote them, the greatest share first; nothing if it was said by coordinates. */
    public Optional<String> said() {
        List<String> byShare = new ArrayList<>(words.keySet());
        byShare.sort(Comparator.comparing(words::get, Comparator.reverseOrder()));
        return byShare.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", byShare));
    }

    /** A feeling given by coordinates. */
    public static Feeling of(Emotion emotion) {
        return new Feeling(new TreeMap<>(), emotion);
    }
}

package yeoun.story;

import java.util.Collections;
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

    /** A feeling given by coordinates. */
    public static Feeling of(Emotion emotion) {
        return new Feeling(new TreeMap<>(), emotion);
    }
}

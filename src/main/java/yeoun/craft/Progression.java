package yeoun.craft;

import java.util.List;
import yeoun.story.Emotion;

/**
 * A progression of the bank: Roman numerals with what they feel like (MUSIC 3.2).
 *
 * @param id the name used in files
 * @param numerals the chords in order
 * @param major whether it belongs to major modes
 * @param emotion what it feels like
 * @param tags styles and uses it belongs to
 * @param says its use in a few words
 */
public record Progression(
        String id, List<String> numerals, boolean major, Emotion emotion, List<String> tags, String says) {

    public Progression {
        numerals = List.copyOf(numerals);
        tags = List.copyOf(tags);
    }
}

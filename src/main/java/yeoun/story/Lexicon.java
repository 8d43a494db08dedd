package yeoun.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The emotion words that Yeoun knows, found by their English, romanised or Hangul form. */
public final class Lexicon {

    private final List<EmotionWord> words;
    private final Map<String, EmotionWord> byForm = new LinkedHashMap<>();

    /**
     * A lexicon of these words.
     *
     * @throws IllegalArgumentException if two words share a form
     */
    public Lexicon(List<EmotionWord> words) {
        this.words = List.copyOf(words);
        for (EmotionWord word : this.words) {
            put(word.word(), word);
            word.hangul().ifPresent(form -> put(form, word));
        }
    }

    private void put(String form, EmotionWord word) {
        if (byForm.put(form, word) != null) {
            throw new IllegalArgumentException("two emotion words are called " + form);
        }
    }

    /** All words, in the order of the table. */
    public List<EmotionWord> words() {
        return words;
    }

    /** Every form a word can be written in. */
    public List<String> forms() {
        return new ArrayList<>(byForm.keySet());
    }

    /** The word written so, if there is one. */
    public Optional<EmotionWord> find(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /**
     * The feeling that mixes these words: the mean weighted by share, with neutral filling up to a whole where the shares
     * add up to less than one.
     *
     * @throws IllegalArgumentException if a word is unknown or a share is not in (0, 1]
     */
    public Feeling feeling(Map<String, Double> shares) {
        // Sums of doubles depend on their order: the order of the words, never that of the map given.
        TreeMap<String, Double> sorted = new TreeMap<>(shares);
        sorted.forEach(Feeling::requireShare);
        double total = 0;
        for (double share : sorted.values()) {
            total += share;
        }
        double whole = Math.max(1, total);
        double[] sum = new double[4];
        add(sum, Emotion.NEUTRAL, 1 - total / whole);
        sorted.forEach((form, share) -> add(sum, known(form).emotion(), share / whole));
        return new Feeling(sorted, Emotion.clamped(sum[0], sum[1], sum[2], sum[3]));
    }

    /** The feeling of one word in full. */
    public Feeling feeling(String form) {
        return feeling(Map.of(form, 1.0));
    }

    private EmotionWord known(String form) {
        return find(form)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown emotion word \"" + form + "\"" + Nearest.hint(form, forms())));
    }

    private static void add(double[] sum, Emotion emotion, double share) {
        sum[0] += share * emotion.valence();
        sum[1] += share * emotion.arousal();
        sum[2] += share * emotion.tension();
        sum[3] += share * emotion.dominance();
    }
}

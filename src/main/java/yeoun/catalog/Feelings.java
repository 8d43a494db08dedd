package yeoun.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yeoun.story.Emotion;
import yeoun.story.EmotionWord;
import yeoun.story.Feeling;
import yeoun.story.Lexicon;

/** Feelings in files: a word, words with shares, or coordinates. */
final class Feelings {

    /** The fields of a feeling that is given by coordinates. */
    static final Set<String> COORDINATES = Set.of("valence", "arousal", "tension", "dominance");

    private final Values values;
    private final Lexicon lexicon;

    Feelings(Values values, Lexicon lexicon) {
        this.values = values;
        this.lexicon = lexicon;
    }

    Optional<Feeling> read(Node node) {
        if (node.is(Node.Kind.STRING)) {
            return isWord(node.at(), node.text()) ? Optional.of(lexicon.feeling(node.text())) : Optional.empty();
        }
        if (!node.is(Node.Kind.OBJECT) || node.fields().isEmpty()) {
            values.problems()
                    .add(node, "an emotion word, words with shares, or valence, arousal, tension and dominance");
            return Optional.empty();
        }
        return node.fields().keySet().stream().anyMatch(COORDINATES::contains) ? coordinates(node) : words(node);
    }

    private boolean isWord(Place at, String word) {
        return values.isKnown(at, word, "an emotion word", lexicon.forms());
    }

    private Optional<Feeling> coordinates(Node node) {
        Fields fields = new Fields(node, values.problems());
        return values.problems().build(node, fields.before(), () -> {
            Emotion emotion = TableReader.emotion(fields);
            fields.done();
            return Feeling.of(emotion);
        });
    }

    private Optional<Feeling> words(Node node) {
        int before = values.problems().count();
        Map<String, Double> shares = new LinkedHashMap<>();
        Map<EmotionWord, String> seen = new HashMap<>();
        node.fields().forEach((word, value) -> {
            if (isWord(value.name(), word)) {
                requireNew(value, word, seen);
            }
            values.share(value, 1).ifPresent(share -> shares.put(word, share));
        });
        return values.problems().build(node, before, () -> lexicon.feeling(shares));
    }

    private void requireNew(Node value, String word, Map<EmotionWord, String> seen) {
        String other = seen.putIfAbsent(lexicon.find(word).orElseThrow(), word);
        if (other != null) {
            values.problems().add(value.name(), "\"" + word + "\", which is \"" + other + "\"", "each emotion once");
        }
    }

    /** A feeling as a file has it: words stay words. */
    static Node write(Feeling feeling) {
        if (feeling.words().isEmpty()) {
            return coordinates(new Sheet(), feeling.emotion()).node();
        }
        if (feeling.words().size() == 1 && feeling.words().containsValue(1.0)) {
            return Node.text(feeling.words().firstKey());
        }
        return Sheet.numbers(feeling.words());
    }

    /** The coordinates of an emotion, each in its field. */
    static Sheet coordinates(Sheet sheet, Emotion emotion) {
        return sheet.number("valence", emotion.valence())
                .number("arousal", emotion.arousal())
                .number("tension", emotion.tension())
                .number("dominance", emotion.dominance());
    }
}

package yeoun.story;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which style a character, scene or production is written in, as a whole or by dimension.
 *
 * @param base the style of every dimension that is not named
 * @param parts dimension → the style it is taken from instead
 */
public record StyleMix(String base, SortedMap<Dimension, String> parts) {

    /** What a style decides. */
    public enum Dimension {
        /** Chord vocabulary, progressions and cadences. */
        HARMONY,
        /** Accompaniment figures and voicings. */
        TEXTURE,
        /** Rhythmic cells, feel and swing. */
        RHYTHM,
        /** Instruments. */
        COLOUR,
        /** Rubato, timing and articulation. */
        PERFORMANCE;

        /** The word used in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StyleMix {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** One style in every dimension. */
    public static StyleMix of(String style) {
        return new StyleMix(style, new TreeMap<>(Map.of()));
    }

    /** The style of a dimension. */
    public String of(Dimension dimension) {
        return parts.getOrDefault(dimension, base);
    }

    /** {@code k-ballad}, or {@code k-ballad with harmony jazz}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(base);
        parts.forEach((dimension, style) -> text.append(text.length() == base.length() ? " with " : ", ")
                .append(dimension.word())
                .append(' ')
                .append(style));
        return text.toString();
    }
}

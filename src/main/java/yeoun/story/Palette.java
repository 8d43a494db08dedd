package yeoun.story;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Colours with the share each takes.
 *
 * @param shares colour → share of the picture, above 0 and at most 1000; they need not add up to one
 */
public record Palette(SortedMap<Colour, Double> shares) {

    /** No colour at all. */
    public static final Palette NONE = new Palette(new TreeMap<>());

    public Palette {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        shares.forEach((colour, share) -> {
            if (!(share > 0 && share <= 1000)) {
                throw new IllegalArgumentException(
                        "the share of a colour is above 0 and at most 1000, got " + share + " for " + colour);
            }
        });
    }

    /** These colours in equal shares. */
    public static Palette of(Collection<Colour> colours) {
        TreeMap<Colour, Double> shares = new TreeMap<>();
        colours.forEach(colour -> shares.put(colour, 1.0));
        return new Palette(shares);
    }

    /** These colours with these shares. */
    public static Palette of(Map<Colour, Double> shares) {
        return new Palette(new TreeMap<>(shares));
    }

    /** Whether there is no colour. */
    public boolean isEmpty() {
        return shares.isEmpty();
    }
}

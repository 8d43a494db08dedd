package yeoun.story;

import java.util.Locale;

/**
 * A colour of a palette, in sRGB.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) implements Comparable<Colour> {

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("a colour has 24 bits, got " + rgb);
        }
    }

    /**
     * Reads {@code #E8A24A}.
     *
     * @throws IllegalArgumentException if the text is no colour
     */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: \"" + text + "\"; write #RRGGBB, such as #E8A24A");
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    /** Red, 0 to 255. */
    public int red() {
        return rgb >> 16;
    }

    /** Green, 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return rgb & 0xFF;
    }

    @Override
    public int compareTo(Colour other) {
        return Integer.compare(rgb, other.rgb);
    }

    /** {@code #E8A24A}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}

package yeoun.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * An SVG drawing in the making: elements in the order they are added, numbers to a hundredth, no locale.
 *
 * <p>Attributes are given as pairs of a name and a value. Colours are attributes of the elements, so that a page that shows the
 * drawing can set others by style.
 */
final class Svg {

    /** Text and strong lines. */
    static final String INK = "#1c2026";

    /** Text that explains. */
    static final String SOFT = "#5b6470";

    /** Thin lines behind. */
    static final String LINE = "#d5dae1";

    /** What is drawn on. */
    static final String PAPER = "#ffffff";

    /** A lane behind what is drawn. */
    static final String BAND = "#f3f5f8";

    /** Fonts that most machines have some of, with Hangul for each system. */
    static final String FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans KR', 'Noto Sans CJK KR',"
            + " 'Apple SD Gothic Neo', 'Malgun Gothic', NanumGothic, sans-serif";

    /** What a column of text takes on average, as a share of the font's size. */
    private static final double COLUMN = 0.55;

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@link #close} ends it. */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        text.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element opened last. */
    Svg close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Adds an element without content. */
    Svg add(String name, Object... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** Adds words; y is their baseline. */
    Svg words(double x, double y, String words, Object... attributes) {
        start("text", "x", x, "y", y);
        attributes(attributes);
        text.append('>').append(escaped(words)).append("</text>\n");
        return this;
    }

    /** What the element opened last says when it is pointed at. */
    Svg tip(String words) {
        text.append("<title>").append(escaped(words)).append("</title>");
        return this;
    }

    /** Adds what another drawing holds. */
    Svg add(Svg other) {
        text.append(other.text);
        return this;
    }

    private void start(String name, Object... attributes) {
        text.append('<').append(name);
        attributes(attributes);
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String shown = value instanceof Double number ? number(number) : escaped(String.valueOf(value));
            text.append(' ').append(attributes[i]).append("=\"").append(shown).append('"');
        }
    }

    /**
     * The whole drawing as a document.
     *
     * @param says what it shows, for those who do not see it
     * @param attributes further attributes of the whole
     */
    String document(double width, double height, String says, Object... attributes) {
        Svg whole = new Svg();
        whole.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "aria-label",
                says,
                "font-family",
                FONT);
        whole.attributes(attributes);
        whole.text.append(">\n").append(text).append("</svg>\n");
        return whole.text.toString();
    }

    /** A number to a hundredth, without zeros at its end. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 ? "-" : "";
        String whole = sign + Math.abs(hundredths / 100);
        if (rest == 0) {
            return hundredths == 0 ? "0" : whole;
        }
        String fraction = rest % 10 == 0 ? String.valueOf(rest / 10) : rest < 10 ? "0" + rest : String.valueOf(rest);
        return whole + "." + fraction;
    }

    /** About how wide words are in a size. */
    static double width(String words, double size) {
        return TextWidth.of(words) * size * COLUMN;
    }

    /** The words, cut to a width with an ellipsis; nothing if not even two letters fit. */
    static String cut(String words, double width, double size) {
        if (width(words, size) <= width) {
            return words;
        }
        int columns = (int) (width / size / COLUMN) - 1;
        return columns < 2 ? "" : TextWidth.cut(words, columns).strip() + "…";
    }

    /** The first of these words that fit into a width whole; the last, cut, if none does. */
    static String fitting(double width, double size, String... words) {
        for (String choice : words) {
            if (width(choice, size) <= width) {
                return choice;
            }
        }
        return cut(words[words.length - 1], width, size);
    }

    /** The words in lines of a width, at most so many, the last one cut. */
    static List<String> lines(String words, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = line.isEmpty() || width(longer, size) <= width || lines.size() + 1 == most;
            if (!fits) {
                lines.add(line);
            }
            line = fits ? longer : word;
        }
        lines.add(line);
        return lines.stream().map(l -> cut(l, width, size)).toList();
    }

    /** The text with what means something in markup written out, and without what no markup may hold. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isWritable(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isWritable(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}

package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Chord;

/** Chord symbols as they are printed: bold letters, with flats and sharps drawn as they are on the staff. */
final class ChordText {

    static final double SIZE = 13.5;

    private static final double SIGN = 4.1;

    private ChordText() {}

    /** A run of letters, or a sign if it is one of the two. */
    private static List<String> runs(Chord chord) {
        String text = chord.toString();
        List<String> runs = new ArrayList<>();
        String run = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSign(text, i)) {
                runs.add(run);
                runs.add(String.valueOf(c));
                run = "";
            } else {
                run += c;
            }
        }
        runs.add(run);
        runs.removeIf(String::isEmpty);
        return runs;
    }

    /** A sharp, or a b that stands after the name of a note or before a figure. */
    private static boolean isSign(String text, int index) {
        char c = text.charAt(index);
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        boolean named = (before >= 'A' && before <= 'G') || (before == 'b' && index >= 2);
        boolean figured = index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
        return c == '#' || (c == 'b' && (named || figured));
    }

    private static double width(String run) {
        if (run.equals("#") || run.equals("b")) {
            return SIGN + 1;
        }
        return run.chars().mapToDouble(ChordText::width).sum() * SIZE;
    }

    /** How wide a letter of a bold sans-serif is, as a share of its size. */
    private static double width(int letter) {
        return switch (letter) {
            case 'i', 'j', 'l', '/' -> 0.29;
            case '(', ')', 't' -> 0.34;
            case 'm' -> 0.89;
            case 'E', 'F' -> 0.65;
            case 'G' -> 0.78;
            default -> Character.isUpperCase(letter) ? 0.72 : 0.57;
        };
    }

    /** How wide a chord symbol is. */
    static double width(Chord chord) {
        return runs(chord).stream().mapToDouble(ChordText::width).sum();
    }

    /** Draws a chord symbol from a place on; y is its baseline. */
    static void draw(Svg svg, Chord chord, double x, double y) {
        double at = x;
        for (String run : runs(chord)) {
            switch (run) {
                case "#" -> Glyph.SHARP.draw(svg, at + 0.7, y - 5, SIGN);
                case "b" -> Glyph.FLAT.draw(svg, at + 0.8, y - 3.2, SIGN);
                default ->
                    svg.words(
                            at,
                            y,
                            run,
                            "font-size",
                            SIZE,
                            "font-weight",
                            "bold",
                            "fill",
                            Svg.INK,
                            "textLength",
                            width(run),
                            "lengthAdjust",
                            "spacingAndGlyphs");
            }
            at += width(run);
        }
    }
}

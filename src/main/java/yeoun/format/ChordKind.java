package yeoun.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yeoun.music.ChordQuality;

/**
 * A chord quality as MusicXML says it: a kind, and degrees that are added to it or taken away.
 *
 * @param kind the kind
 * @param text what is shown after the root
 * @param degrees what differs from the kind
 */
record ChordKind(String kind, String text, List<Degree> degrees) {

    /**
     * A degree that is added ({@code add}), taken away ({@code subtract}) or altered ({@code alter}). What is added is altered
     * against a dominant chord: a seventh of alteration 0 is minor.
     */
    record Degree(int value, int alter, String type) {}

    private static final Map<ChordQuality, ChordKind> OF = new EnumMap<>(ChordQuality.class);

    static {
        put(ChordQuality.MAJOR, "major", "");
        put(ChordQuality.MINOR, "minor", "m");
        put(ChordQuality.DIMINISHED, "diminished", "dim");
        put(ChordQuality.AUGMENTED, "augmented", "aug");
        put(ChordQuality.POWER, "power", "5");
        put(ChordQuality.SUS2, "suspended-second", "sus2");
        put(ChordQuality.SUS4, "suspended-fourth", "sus4");
        put(ChordQuality.ADD9, "major", "add9", "+9");
        put(ChordQuality.MINOR_ADD9, "minor", "m(add9)", "+9");
        put(ChordQuality.SIX, "major-sixth", "6");
        put(ChordQuality.SIX_NINE, "major-sixth", "6/9", "+9");
        put(ChordQuality.MINOR_SIX, "minor-sixth", "m6");
        put(ChordQuality.SEVEN, "dominant", "7");
        put(ChordQuality.MAJOR_SEVEN, "major-seventh", "maj7");
        put(ChordQuality.MINOR_SEVEN, "minor-seventh", "m7");
        put(ChordQuality.MINOR_MAJOR_SEVEN, "major-minor", "m(maj7)");
        put(ChordQuality.HALF_DIMINISHED, "half-diminished", "m7b5");
        put(ChordQuality.DIMINISHED_SEVEN, "diminished-seventh", "dim7");
        put(ChordQuality.SEVEN_SUS4, "suspended-fourth", "7sus4", "+7");
        put(ChordQuality.NINE, "dominant-ninth", "9");
        put(ChordQuality.MAJOR_NINE, "major-ninth", "maj9");
        put(ChordQuality.MINOR_NINE, "minor-ninth", "m9");
        put(ChordQuality.NINE_SUS4, "suspended-fourth", "9sus4", "+7", "+9");
        put(ChordQuality.MINOR_ELEVEN, "minor-11th", "m11");
        put(ChordQuality.THIRTEEN, "dominant-13th", "13");
        put(ChordQuality.SEVEN_FLAT_NINE, "dominant", "7b9", "+b9");
        put(ChordQuality.SEVEN_SHARP_NINE, "dominant", "7#9", "+#9");
        put(ChordQuality.MAJOR_SEVEN_SHARP_ELEVEN, "major-seventh", "maj7#11", "+#11");
        put(ChordQuality.MINOR_SIX_NINE, "minor-sixth", "m6/9", "+9");
        put(ChordQuality.MINOR_MAJOR_NINE, "major-minor", "m(maj9)", "+9");
        put(ChordQuality.MINOR_THIRTEEN, "minor-13th", "m13");
        put(ChordQuality.MAJOR_THIRTEEN, "major-13th", "maj13");
        put(ChordQuality.SEVEN_FLAT_FIVE, "dominant", "7b5", "~b5");
        put(ChordQuality.SEVEN_SHARP_FIVE, "augmented-seventh", "7#5");
        put(ChordQuality.SEVEN_SHARP_ELEVEN, "dominant", "7#11", "+#11");
        put(ChordQuality.SEVEN_FLAT_THIRTEEN, "dominant", "7b13", "+b13");
        put(ChordQuality.ALTERED, "augmented-seventh", "7alt", "+#9");
        put(ChordQuality.QUARTAL, "suspended-fourth", "7sus4(no5)", "+7", "-5");
    }

    ChordKind {
        degrees = List.copyOf(degrees);
    }

    private static void put(ChordQuality quality, String kind, String text, String... degrees) {
        List<Degree> parsed = new ArrayList<>();
        for (String degree : degrees) {
            int alter = degree.contains("#") ? 1 : degree.contains("b") ? -1 : 0;
            int value = Integer.parseInt(degree.replaceAll("\\D", ""));
            parsed.add(new Degree(value, alter, type(degree.charAt(0))));
        }
        OF.put(quality, new ChordKind(kind, text, parsed));
    }

    private static String type(char sign) {
        return switch (sign) {
            case '+' -> "add";
            case '~' -> "alter";
            default -> "subtract";
        };
    }

    /** How a quality is said. */
    static ChordKind of(ChordQuality quality) {
        return Objects.requireNonNull(OF.get(quality));
    }

    /** The quality that is said so; by its text, or by the kind alone, where the degrees are not known. */
    static Optional<ChordQuality> quality(String kind, String text, List<Degree> degrees) {
        for (Map.Entry<ChordQuality, ChordKind> entry : OF.entrySet()) {
            if (entry.getValue().kind.equals(kind) && entry.getValue().degrees.equals(degrees)) {
                return Optional.of(entry.getKey());
            }
        }
        try {
            return Optional.of(ChordQuality.ofSymbol(text.isEmpty() ? "?" : text));
        } catch (IllegalArgumentException e) {
            return ofKind(kind);
        }
    }

    private static Optional<ChordQuality> ofKind(String kind) {
        return switch (kind) {
            case "none", "other", "pedal" -> Optional.empty();
            case "dominant-11th" -> Optional.of(ChordQuality.NINE_SUS4);
            case "major-11th" -> Optional.of(ChordQuality.MAJOR_NINE);
            default ->
                OF.entrySet().stream()
                        .filter(e -> e.getValue().kind.equals(kind))
                        .map(Map.Entry::getKey)
                        .findFirst();
        };
    }
}

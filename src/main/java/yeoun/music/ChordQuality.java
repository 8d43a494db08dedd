package yeoun.music;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What kind of chord stands on a root: its intervals, and how it is written in a chord symbol. */
public enum ChordQuality {
    MAJOR("", "P1 M3 P5", "maj", "M"),
    MINOR("m", "P1 m3 P5", "min", "mi", "-"),
    DIMINISHED("dim", "P1 m3 d5", "°", "o"),
    AUGMENTED("aug", "P1 M3 A5", "+"),
    POWER("5", "P1 P5"),
    SUS2("sus2", "P1 M2 P5"),
    SUS4("sus4", "P1 P4 P5", "sus"),
    ADD9("add9", "P1 M3 P5 M9", "(add9)"),
    MINOR_ADD9("m(add9)", "P1 m3 P5 M9", "madd9"),
    SIX("6", "P1 M3 P5 M6"),
    SIX_NINE("6/9", "P1 M3 P5 M6 M9", "69"),
    MINOR_SIX("m6", "P1 m3 P5 M6"),
    MINOR_SIX_NINE("m6/9", "P1 m3 P5 M6 M9", "m69"),
    SEVEN("7", "P1 M3 P5 m7"),
    MAJOR_SEVEN("maj7", "P1 M3 P5 M7", "M7", "Δ", "Δ7"),
    MINOR_SEVEN("m7", "P1 m3 P5 m7", "min7", "-7"),
    MINOR_MAJOR_SEVEN("m(maj7)", "P1 m3 P5 M7", "mMaj7", "mM7", "m(M7)"),
    MINOR_MAJOR_NINE("m(maj9)", "P1 m3 P5 M7 M9", "mMaj9", "mM9", "m(M9)"),
    HALF_DIMINISHED("m7b5", "P1 m3 d5 m7", "ø7", "ø"),
    DIMINISHED_SEVEN("dim7", "P1 m3 d5 d7", "°7", "o7"),
    SEVEN_SUS4("7sus4", "P1 P4 P5 m7", "7sus"),
    NINE("9", "P1 M3 P5 m7 M9"),
    MAJOR_NINE("maj9", "P1 M3 P5 M7 M9", "M9"),
    MINOR_NINE("m9", "P1 m3 P5 m7 M9", "min9", "-9"),
    NINE_SUS4("9sus4", "P1 P4 P5 m7 M9", "9sus", "11"),
    MINOR_ELEVEN("m11", "P1 m3 P5 m7 M9 P11", "min11", "-11"),
    MINOR_THIRTEEN("m13", "P1 m3 P5 m7 M9 M13"),
    THIRTEEN("13", "P1 M3 P5 m7 M9 M13"),
    MAJOR_THIRTEEN("maj13", "P1 M3 P5 M7 M9 M13"),
    SEVEN_FLAT_FIVE("7b5", "P1 M3 d5 m7"),
    SEVEN_SHARP_FIVE("7#5", "P1 M3 A5 m7"),
    SEVEN_FLAT_NINE("7b9", "P1 M3 P5 m7 m9", "7♭9"),
    SEVEN_SHARP_NINE("7#9", "P1 M3 P5 m7 A9", "7♯9"),
    SEVEN_SHARP_ELEVEN("7#11", "P1 M3 P5 m7 A11"),
    SEVEN_FLAT_THIRTEEN("7b13", "P1 M3 P5 m7 m13"),
    ALTERED("7alt", "P1 M3 A5 m7 A9", "alt"),
    MAJOR_SEVEN_SHARP_ELEVEN("maj7#11", "P1 M3 P5 M7 A11", "maj7♯11"),
    QUARTAL("q", "P1 P4 m7", "quartal");

    private final String symbol;
    private final List<Interval> intervals;
    private final List<String> synonyms;

    ChordQuality(String symbol, String intervals, String... synonyms) {
        this.symbol = symbol;
        this.intervals =
                Arrays.stream(intervals.split(" ")).map(Interval::parse).toList();
        this.synonyms = List.of(synonyms);
    }

    /** What follows the root in a chord symbol: {@code m7}, {@code maj7}, nothing for a major triad. */
    public String symbol() {
        return symbol;
    }

    /** The intervals above the root, ascending from the unison. */
    public List<Interval> intervals() {
        return intervals;
    }

    /** Whether the chord has a minor third and no major one. */
    public boolean isMinor() {
        return intervals.get(1).equals(new Interval(2, 3));
    }

    /** Whether the chord has a major third. */
    public boolean isMajor() {
        return intervals.get(1).equals(new Interval(2, 4));
    }

    /** Whether the chord wants to resolve as a dominant: a major third with a minor seventh, or its suspension. */
    public boolean isDominant() {
        return switch (this) {
            case SEVEN,
                    NINE,
                    THIRTEEN,
                    SEVEN_FLAT_NINE,
                    SEVEN_SHARP_NINE,
                    SEVEN_FLAT_FIVE,
                    SEVEN_SHARP_FIVE,
                    SEVEN_SHARP_ELEVEN,
                    SEVEN_FLAT_THIRTEEN,
                    ALTERED,
                    SEVEN_SUS4,
                    NINE_SUS4 -> true;
            default -> false;
        };
    }

    /** Whether the fifth is diminished. */
    public boolean isDiminished() {
        return this == DIMINISHED || this == HALF_DIMINISHED || this == DIMINISHED_SEVEN;
    }

    /** The plain triad (or power chord, or suspension) that remains without sevenths and tensions. */
    public ChordQuality triad() {
        if (intervals.size() == 2) {
            return this;
        }
        Interval third = intervals.get(1);
        Interval fifth = intervals.get(2);
        for (ChordQuality quality : values()) {
            if (quality.intervals.size() == 3
                    && quality.intervals.get(1).equals(third)
                    && quality.intervals.get(2).equals(fifth)) {
                return quality;
            }
        }
        return this;
    }

    /**
     * The quality written this way after a root, in any of the spellings that composers use: {@code maj7}, {@code M7},
     * {@code Δ}, {@code △7}; {@code m7b5}, {@code -7(♭5)}, {@code ø}; {@code dim7}, {@code o7}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ChordQuality ofSymbol(String symbol) {
        ChordQuality quality = Spelled.EXACTLY.get(symbol);
        quality = quality == null ? Spelled.PLAINLY.get(ChordSpelling.plain(symbol)) : quality;
        if (quality == null) {
            throw new IllegalArgumentException("not a chord quality: \"" + symbol + "\"; known are "
                    + Arrays.stream(values())
                            .map(q -> q.symbol.isEmpty() ? "maj" : q.symbol)
                            .toList());
        }
        return quality;
    }

    /** All qualities by how they are written. */
    private static final class Spelled {
        static final Map<String, ChordQuality> EXACTLY = new HashMap<>();
        static final Map<String, ChordQuality> PLAINLY = new HashMap<>();

        static {
            for (ChordQuality quality : values()) {
                EXACTLY.put(quality.symbol, quality);
                quality.synonyms.forEach(synonym -> EXACTLY.put(synonym, quality));
            }
            EXACTLY.forEach((symbol, quality) -> PLAINLY.merge(ChordSpelling.plain(symbol), quality, Spelled::same));
        }

        /** A spelling means one quality. */
        private static ChordQuality same(ChordQuality one, ChordQuality other) {
            if (one != other) {
                throw new IllegalStateException(one + " and " + other + " are spelled alike");
            }
            return one;
        }
    }
}

package yeoun.music;

import java.util.Arrays;
import java.util.List;

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
    MINOR_ADD9("madd9", "P1 m3 P5 M9", "m(add9)"),
    SIX("6", "P1 M3 P5 M6"),
    SIX_NINE("6/9", "P1 M3 P5 M6 M9", "69"),
    MINOR_SIX("m6", "P1 m3 P5 M6"),
    SEVEN("7", "P1 M3 P5 m7"),
    MAJOR_SEVEN("maj7", "P1 M3 P5 M7", "M7", "Δ", "Δ7"),
    MINOR_SEVEN("m7", "P1 m3 P5 m7", "min7", "-7"),
    MINOR_MAJOR_SEVEN("m(maj7)", "P1 m3 P5 M7", "mMaj7", "mM7", "m(M7)"),
    HALF_DIMINISHED("m7b5", "P1 m3 d5 m7", "ø7", "ø"),
    DIMINISHED_SEVEN("dim7", "P1 m3 d5 d7", "°7", "o7"),
    SEVEN_SUS4("7sus4", "P1 P4 P5 m7", "7sus"),
    NINE("9", "P1 M3 P5 m7 M9"),
    MAJOR_NINE("maj9", "P1 M3 P5 M7 M9", "M9"),
    MINOR_NINE("m9", "P1 m3 P5 m7 M9", "min9", "-9"),
    NINE_SUS4("9sus4", "P1 P4 P5 m7 M9", "9sus", "11"),
    MINOR_ELEVEN("m11", "P1 m3 P5 m7 M9 P11", "min11", "-11"),
    THIRTEEN("13", "P1 M3 P5 m7 M9 M13"),
    SEVEN_FLAT_NINE("7b9", "P1 M3 P5 m7 m9", "7♭9"),
    SEVEN_SHARP_NINE("7#9", "P1 M3 P5 m7 A9", "7♯9"),
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
            case SEVEN, NINE, THIRTEEN, SEVEN_FLAT_NINE, SEVEN_SHARP_NINE, SEVEN_SUS4, NINE_SUS4 -> true;
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
     * The quality written this way after a root.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ChordQuality ofSymbol(String symbol) {
        for (ChordQuality quality : values()) {
            if (quality.symbol.equals(symbol) || quality.synonyms.contains(symbol)) {
                return quality;
            }
        }
        throw new IllegalArgumentException("not a chord quality: \"" + symbol + "\"; known are "
                + Arrays.stream(values())
                        .map(q -> q.symbol.isEmpty() ? "maj" : q.symbol)
                        .toList());
    }
}

package yeoun.music;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chord: root, quality and the note in the bass. Prints and parses as a chord symbol, and as a Roman numeral on a tonic.
 *
 * <p>Roman numerals count the degrees of the major scale on the tonic in every mode, so a flat is always written: in minor the
 * chord on the lowered sixth degree is {@code bVI}. Upper case has a major third or none, lower case a minor one. A figure
 * after a slash is the scale degree in the bass ({@code I/3}); a numeral after a slash is the chord applied to
 * ({@code V7/vi}).
 *
 * @param root the root's note name
 * @param quality the kind of chord on it
 * @param bass the lowest note's name; the root unless inverted or over a foreign bass
 */
public record Chord(PitchClass root, ChordQuality quality, PitchClass bass) implements Comparable<Chord> {

    /** So many fifths up, or down, and it sounds the same. */
    private static final int ENHARMONIC = 12;

    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    /** The chord in root position. */
    public static Chord of(PitchClass root, ChordQuality quality) {
        return new Chord(root, quality, root);
    }

    /**
     * Reads a chord symbol: {@code Am7}, {@code F#m7b5}, {@code C/E}.
     *
     * @throws IllegalArgumentException if the text is no chord symbol
     */
    public static Chord parse(String symbol) {
        String head = symbol;
        String tail = "";
        int slash = symbol.lastIndexOf('/');
        if (slash > 0 && slash + 1 < symbol.length() && "CDEFGAB".indexOf(symbol.charAt(slash + 1)) >= 0) {
            head = symbol.substring(0, slash);
            tail = symbol.substring(slash + 1);
        }
        try {
            int rootEnd = 1;
            while (rootEnd < head.length() && "#b♯♭".indexOf(head.charAt(rootEnd)) >= 0) {
                rootEnd++;
            }
            PitchClass root = PitchClass.parse(head.substring(0, Math.min(rootEnd, head.length())));
            ChordQuality quality = ChordQuality.ofSymbol(head.substring(Math.min(rootEnd, head.length())));
            return new Chord(root, quality, tail.isEmpty() ? root : PitchClass.parse(tail));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a chord symbol: \"" + symbol + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a Roman numeral on a tonic: {@code ii7}, {@code bVImaj7}, {@code vii°7}, {@code I/3}, {@code V7/vi}.
     *
     * @throws IllegalArgumentException if the text is no numeral
     */
    public static Chord numeral(String numeral, PitchClass tonic) {
        int slash = numeral.lastIndexOf('/');
        if (slash > 0 && !numeral.substring(slash + 1).isEmpty() && !numeral.startsWith("6/9", slash - 1)) {
            String below = numeral.substring(slash + 1);
            Chord above = plainNumeral(numeral.substring(0, slash), tonic);
            if (Character.isDigit(below.charAt(below.length() - 1)) && below.matches("[#b♯♭]*[1-7]")) {
                return above.over(tonic.plus(majorDegree(below)));
            }
            return plainNumeral(numeral.substring(0, slash), plainNumeral(below, tonic).root);
        }
        return plainNumeral(numeral, tonic);
    }

    private static Interval majorDegree(String text) {
        int signs = 0;
        int at = 0;
        while ("#b♯♭".indexOf(text.charAt(at)) >= 0) {
            signs += "#♯".indexOf(text.charAt(at)) >= 0 ? 1 : -1;
            at++;
        }
        return Interval.natural(Integer.parseInt(text.substring(at)) - 1).plus(new Interval(0, signs));
    }

    private static Chord plainNumeral(String numeral, PitchClass tonic) {
        int at = 0;
        int signs = 0;
        while (at < numeral.length() && "#b♯♭".indexOf(numeral.charAt(at)) >= 0) {
            signs += "#♯".indexOf(numeral.charAt(at)) >= 0 ? 1 : -1;
            at++;
        }
        int end = at;
        while (end < numeral.length() && "IVXivx".indexOf(numeral.charAt(end)) >= 0) {
            end++;
        }
        String roman = numeral.substring(at, end);
        boolean lower = roman.equals(roman.toLowerCase(Locale.ROOT));
        int step = NUMERALS.indexOf(roman.toUpperCase(Locale.ROOT));
        if (step < 0) {
            throw new IllegalArgumentException(
                    "not a Roman numeral: \"" + numeral + "\"; write I, ii7, bVI, V7/vi or I/3");
        }
        PitchClass root = tonic.plus(Interval.natural(step).plus(new Interval(0, signs)));
        return of(root, quality(numeral.substring(end), lower, numeral));
    }

    private static ChordQuality quality(String suffix, boolean lower, String numeral) {
        boolean saysItself = suffix.startsWith("°")
                || suffix.startsWith("ø")
                || suffix.startsWith("dim")
                || suffix.startsWith("o")
                || suffix.startsWith("m7b5");
        try {
            return ChordQuality.ofSymbol(
                    lower && !saysItself ? minorSymbol(suffix) : suffix.equals("m") ? "?" : suffix);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a Roman numeral: \"" + numeral + "\": " + e.getMessage(), e);
        }
    }

    private static String minorSymbol(String suffix) {
        return suffix.equals("maj7") || suffix.equals("(maj7)") ? "m(maj7)" : "m" + suffix;
    }

    /** The same chord over another bass. */
    public Chord over(PitchClass otherBass) {
        return new Chord(root, quality, otherBass);
    }

    /** The chord moved as a whole. */
    public Chord transposed(Interval interval) {
        return new Chord(root.plus(interval), quality, bass.plus(interval));
    }

    /** The chord on the same root and bass with another quality. */
    public Chord with(ChordQuality other) {
        return new Chord(root, other, bass);
    }

    /** The chord as players read it: on a root with at most one accidental; what sounds is the same. */
    public Chord simplySpelled() {
        int signs = root.alteration();
        if (Math.abs(signs) < 2) {
            return this;
        }
        int by = signs < 0 ? ENHARMONIC : -ENHARMONIC;
        return new Chord(new PitchClass(root.fifths() + by), quality, new PitchClass(bass.fifths() + by));
    }

    /** The note names, root first; a bass that is no member comes last. */
    public List<PitchClass> tones() {
        List<PitchClass> tones = new ArrayList<>();
        for (Interval interval : quality.intervals()) {
            tones.add(root.plus(interval));
        }
        if (!tones.contains(bass)) {
            tones.add(bass);
        }
        return List.copyOf(tones);
    }

    /** The twelve sounding pitch classes as bits: bit 0 is C. */
    public int bits() {
        int bits = 1 << bass.semitone();
        for (Interval interval : quality.intervals()) {
            bits |= 1 << Math.floorMod(root.semitone() + interval.semitones(), 12);
        }
        return bits;
    }

    /** Whether a sounding pitch class (0 for C to 11 for B) is a member. */
    public boolean contains(int semitone) {
        return (bits() >> Math.floorMod(semitone, 12) & 1) == 1;
    }

    /** A MIDI note spelled as the tone of the chord that it is; one that is none as in the key of its root. */
    public Pitch spelled(int midi) {
        for (PitchClass tone : tones()) {
            if (tone.semitone() == midi % 12) {
                Pitch pitch = tone.inOctave(midi / 12 - 1);
                return pitch.midi() == midi
                        ? pitch
                        : tone.inOctave(midi / 12 - 1 + Integer.signum(midi - pitch.midi()));
            }
        }
        return Pitch.ofMidi(midi, root);
    }

    /** Whether something other than the root is in the bass. */
    public boolean isInverted() {
        return !bass.equals(root);
    }

    /** The chord symbol: {@code Am7/G}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return root + quality.symbol() + (isInverted() ? "/" + bass : "");
    }

    /** The Roman numeral on a tonic: {@code bVImaj7}; {@link #numeral(String, PitchClass)} reads it back. */
    public String numeralOn(PitchClass tonic) {
        String head = degreeName(root.minus(tonic), true);
        boolean lower = quality.isMinor();
        String suffix = switch (quality) {
            case DIMINISHED -> "°";
            case DIMINISHED_SEVEN -> "°7";
            case HALF_DIMINISHED -> "ø7";
            case AUGMENTED -> "+";
            case MINOR_MAJOR_SEVEN -> "(maj7)";
            case MINOR_ADD9 -> "add9";
            default -> lower ? quality.symbol().substring(1) : quality.symbol();
        };
        return (lower ? head.toLowerCase(Locale.ROOT) : head)
                + suffix
                + (isInverted() ? "/" + degreeName(bass.minus(tonic), false) : "");
    }

    private static String degreeName(Interval aboveTonic, boolean roman) {
        int signs =
                aboveTonic.semitones() - Interval.natural(aboveTonic.steps()).semitones();
        String sign = signs >= 0 ? "#".repeat(signs) : "b".repeat(-signs);
        return sign + (roman ? NUMERALS.get(aboveTonic.steps()) : Integer.toString(aboveTonic.steps() + 1));
    }

    /** By root, quality and bass, for stable listings. */
    @Override
    public int compareTo(Chord other) {
        int byRoot = root.compareTo(other.root);
        int byQuality = byRoot != 0 ? byRoot : quality.compareTo(other.quality);
        return byQuality != 0 ? byQuality : bass.compareTo(other.bass);
    }
}

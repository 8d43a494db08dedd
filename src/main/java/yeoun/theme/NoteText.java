package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.Rational;

/**
 * A melody as text in JFugue's notation, the part that JFugue 4 and 5 both read: {@code G4q E5h. D5i Rq C5w}.
 *
 * <p>A token is a pitch with its octave, or {@code R} for a rest, and durations {@code w h q i s t}, each with dots, joined
 * where a note is longer, and {@code *} behind them for three in the time of two; a velocity of {@code a100} or more behind
 * it accents it. A note that goes on in the next token ends in {@code -}, and the next has a {@code -} before its duration:
 * {@code C5h- C5-q}. As in JFugue, middle C is {@code C5}. A length that no letters make is a fraction of a whole note, which
 * JFugue does not read: {@code C5/5/96}. {@code |} is ignored.
 */
public final class NoteText {

    private static final Pattern TOKEN = Pattern.compile(
            "([A-G][#b]*-?\\d|R)(-?)(?:((?:[whqist]\\.*)+)(\\*?)|/(\\d{1,6})/(\\d{1,6}))(-?)(?:a(\\d{1,3}))?");
    private static final Pattern LETTER = Pattern.compile("([whqist])(\\.*)");
    private static final String LETTERS = "whqist";
    private static final List<String> LONGEST_FIRST = List.of("w", "h.", "h", "q.", "q", "i.", "i", "s.", "s", "t");
    private static final Rational TRIPLET = Rational.of(2, 3);
    private static final int ACCENT = 100;

    private NoteText() {}

    /**
     * A note or a rest as it is written, with its pitch as it sounds.
     *
     * @param pitch the pitch; empty for a rest
     * @param length how long it is, above 0
     * @param goesOn whether it is the rest of the note before
     * @param tied whether it goes on in the next
     * @param accented whether it is brought out
     */
    record Token(Optional<Pitch> pitch, Rational length, boolean goesOn, boolean tied, boolean accented) {

        static Token rest(Rational length) {
            return new Token(Optional.empty(), length, false, false, false);
        }

        /** Reads one token. */
        static Token parse(String text) {
            Matcher matcher = TOKEN.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a note: \"" + text + "\"; write G4q, F#5h., C5i*, C5h- or Ri");
            }
            boolean rest = matcher.group(1).equals("R");
            boolean accented = matcher.group(8) != null && Integer.parseInt(matcher.group(8)) >= ACCENT;
            Token token = new Token(
                    rest
                            ? Optional.empty()
                            : Optional.of(Pitch.parse(matcher.group(1)).minus(Interval.OCTAVE)),
                    length(matcher),
                    !matcher.group(2).isEmpty(),
                    !matcher.group(7).isEmpty(),
                    accented);
            if (!token.length.isPositive() || (rest && (token.goesOn || token.tied || accented))) {
                throw new IllegalArgumentException("not a note: \"" + text + "\"; rests are neither tied nor accented");
            }
            return token;
        }

        private static Rational length(Matcher matcher) {
            if (matcher.group(3) == null) {
                return Rational.parse(matcher.group(5) + "/" + matcher.group(6));
            }
            Rational length = NoteText.length(matcher.group(3));
            return matcher.group(4).isEmpty() ? length : length.times(TRIPLET);
        }

        /** The token; {@link #parse} reads it back. */
        @Override
        public String toString() {
            String name = pitch.map(p -> p.plus(Interval.OCTAVE).toString()).orElse("R");
            return name + (goesOn ? "-" : "") + letters(length) + (tied ? "-" : "") + (accented ? "a" + ACCENT : "");
        }
    }

    /** The tokens of a text, barlines left out. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String token : text.strip().split("[\\s|]+")) {
            if (!token.isEmpty()) {
                tokens.add(Token.parse(token));
            }
        }
        return tokens;
    }

    /**
     * Reads a melody.
     *
     * @throws IllegalArgumentException if a token is not a note, or a note goes on in one that is not its own
     */
    public static Melody parse(String text, Key key, Meter meter, Rational pickup) {
        TokenLine line = new TokenLine(key);
        tokens(text).forEach(line::add);
        return new Melody(meter, pickup, line.passage());
    }

    /** Writes a melody in a key; {@link #parse} reads it back. */
    public static String print(Melody melody, Key key) {
        List<String> text = new ArrayList<>();
        for (Token token : tokens(melody.notes(), key)) {
            text.add(token.toString());
        }
        return String.join(" ", text);
    }

    /** The notes and rests of a passage, one after the other. */
    static List<Token> tokens(Passage<Tone> notes, Key key) {
        List<Token> tokens = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (Event<Tone> event : notes.events()) {
            addRest(tokens, event.onset().minus(at));
            Pitch pitch = key.pitch(event.value().degree());
            tokens.add(new Token(
                    Optional.of(pitch),
                    event.duration(),
                    false,
                    false,
                    event.value().accented()));
            at = event.end();
        }
        addRest(tokens, notes.length().minus(at));
        return tokens;
    }

    private static void addRest(List<Token> tokens, Rational length) {
        if (length.isPositive()) {
            tokens.add(Token.rest(length));
        }
    }

    private static Rational length(String letters) {
        Rational total = Rational.ZERO;
        Matcher matcher = LETTER.matcher(letters);
        while (matcher.find()) {
            Rational part = Rational.of(1, 1L << LETTERS.indexOf(matcher.group(1)));
            Rational dot = part;
            for (int i = 0; i < matcher.group(2).length(); i++) {
                dot = dot.dividedBy(2);
                part = part.plus(dot);
            }
            total = total.plus(part);
        }
        return total;
    }

    /** The letters of a length, longest first: {@code h.} for three quarters, {@code i*} for a twelfth, or a fraction. */
    static String letters(Rational length) {
        String straight = greedy(length);
        if (length(straight).equals(length)) {
            return straight;
        }
        Rational stretched = length.dividedBy(TRIPLET);
        String triplet = greedy(stretched);
        return length(triplet).equals(stretched)
                ? triplet + "*"
                : "/" + length.numerator() + "/" + length.denominator();
    }

    private static String greedy(Rational length) {
        StringBuilder letters = new StringBuilder();
        Rational left = length;
        for (String letter : LONGEST_FIRST) {
            Rational part = length(letter);
            while (left.compareTo(part) >= 0) {
                letters.append(letter);
                left = left.minus(part);
            }
        }
        return letters.toString();
    }
}

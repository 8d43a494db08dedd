package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
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
 * where a note is longer; a velocity of {@code a100} or more behind it accents it; {@code |} is ignored. As in JFugue, middle C
 * is {@code C5}.
 */
public final class NoteText {

    private static final Pattern TOKEN = Pattern.compile("([A-G][#b]*-?\\d|R)((?:[whqist]\\.*)+)(?:a(\\d{1,3}))?");
    private static final Pattern LENGTH = Pattern.compile("([whqist])(\\.*)");
    private static final String LETTERS = "whqist";
    private static final List<String> LONGEST_FIRST = List.of("w", "h.", "h", "q.", "q", "i.", "i", "s.", "s", "t");
    private static final Interval JFUGUE_OCTAVE = Interval.OCTAVE;
    private static final int ACCENT = 100;

    private NoteText() {}

    /**
     * Reads a melody.
     *
     * @throws IllegalArgumentException if a token is not a note
     */
    public static Melody parse(String text, Key key, Meter meter, Rational pickup) {
        List<Event<Tone>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (String token : text.trim().split("[\\s|]+")) {
            Matcher matcher = TOKEN.matcher(token);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a note: \"" + token + "\"; write G4q, F#5h. or Ri");
            }
            Rational length = length(matcher.group(2));
            if (!matcher.group(1).equals("R")) {
                Pitch pitch = Pitch.parse(matcher.group(1)).minus(JFUGUE_OCTAVE);
                boolean accented = matcher.group(3) != null && Integer.parseInt(matcher.group(3)) >= ACCENT;
                Tone tone = new Tone(key.degree(pitch), accented);
                events.add(new Event<>(at, length, tone));
            }
            at = at.plus(length);
        }
        return new Melody(meter, pickup, new Passage<>(at, events));
    }

    private static Rational length(String text) {
        Rational total = Rational.ZERO;
        Matcher matcher = LENGTH.matcher(text);
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

    /** Writes a melody in a key; {@link #parse} reads it back. Lengths that no letters make are written as the nearest below. */
    public static String print(Melody melody, Key key) {
        StringBuilder text = new StringBuilder();
        Rational at = Rational.ZERO;
        for (Event<Tone> event : melody.events()) {
            append(text, "R", event.onset().minus(at), "");
            String pitch = key.pitch(event.value().degree()).plus(JFUGUE_OCTAVE).toString();
            append(text, pitch, event.duration(), event.value().accented() ? "a" + ACCENT : "");
            at = event.end();
        }
        append(text, "R", melody.length().minus(at), "");
        return text.toString().trim();
    }

    private static void append(StringBuilder text, String what, Rational length, String velocity) {
        String letters = letters(length);
        if (!letters.isEmpty()) {
            text.append(what).append(letters).append(velocity).append(' ');
        }
    }

    /** The letters of a length, longest first: {@code h.} for three quarters; what is shorter than a 32nd is dropped. */
    static String letters(Rational length) {
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

package yeoun.music;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spelled, signed interval: how many letter names and how many semitones upwards. A group under addition.
 *
 * @param steps letter names upwards: 0 is a unison, 2 a third, 7 an octave, negative downwards
 * @param semitones semitones upwards, negative downwards
 */
public record Interval(int steps, int semitones) implements Comparable<Interval> {

    /** The perfect unison. */
    public static final Interval UNISON = new Interval(0, 0);

    /** The perfect octave, upwards. */
    public static final Interval OCTAVE = new Interval(7, 12);

    /** Semitones of the major or perfect interval above each letter of an octave. */
    private static final int[] NATURAL = {0, 2, 4, 5, 7, 9, 11};

    private static final Pattern NAME = Pattern.compile("(-?)([PMm]|A{1,4}|d{1,4})([1-9][0-9]?)");

    /**
     * Reads a name such as {@code M6}, {@code m3}, {@code P5}, {@code A4}, {@code d5}, {@code -m2} (downwards), {@code M10}.
     *
     * @throws IllegalArgumentException if there is no such interval
     */
    public static Interval parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not an interval: \"" + name + "\"; write P5, M6, m3, A4, d5, or -m3 for downwards");
        }
        int steps = Integer.parseInt(matcher.group(3)) - 1;
        Interval up = new Interval(steps, naturalSemitones(steps) + alteration(matcher.group(2), steps, name));
        return matcher.group(1).isEmpty() ? up : up.negate();
    }

    /** The interval of so many letters upwards in its major or perfect form. */
    public static Interval natural(int steps) {
        return new Interval(steps, naturalSemitones(steps));
    }

    private static int naturalSemitones(int steps) {
        return 12 * Math.floorDiv(steps, 7) + NATURAL[Math.floorMod(steps, 7)];
    }

    private static boolean isPerfectKind(int steps) {
        int simple = Math.floorMod(steps, 7);
        return simple == 0 || simple == 3 || simple == 4;
    }

    private static int alteration(String quality, int steps, String name) {
        boolean perfect = isPerfectKind(steps);
        char first = quality.charAt(0);
        if (perfect ? first == 'M' || first == 'm' : first == 'P') {
            throw new IllegalArgumentException(
                    "no such interval: \"" + name + "\"; unisons, fourths, fifths and octaves are"
                            + " perfect (P), seconds, thirds, sixths and sevenths major (M) or minor (m)");
        }
        return switch (first) {
            case 'm' -> -1;
            case 'A' -> quality.length();
            case 'd' -> perfect ? -quality.length() : -quality.length() - 1;
            default -> 0;
        };
    }

    /** This interval followed by the other. */
    public Interval plus(Interval other) {
        return new Interval(steps + other.steps, semitones + other.semitones);
    }

    /** This interval followed by the other backwards. */
    public Interval minus(Interval other) {
        return new Interval(steps - other.steps, semitones - other.semitones);
    }

    /** The same interval in the other direction. */
    public Interval negate() {
        return new Interval(-steps, -semitones);
    }

    /** This interval so many times over. */
    public Interval times(int count) {
        return new Interval(steps * count, semitones * count);
    }

    /** Position on the line of fifths: how many perfect fifths (less octaves) lead to the upper note's name. */
    public int fifths() {
        return 7 * semitones - 12 * steps;
    }

    /** The interval within one octave upwards that leads to the same note name. */
    public Interval simple() {
        return minus(OCTAVE.times(Math.floorDiv(steps, 7)));
    }

    /** By sound first, then by spelling. */
    @Override
    public int compareTo(Interval other) {
        int bySound = Integer.compare(semitones, other.semitones);
        return bySound != 0 ? bySound : Integer.compare(steps, other.steps);
    }

    /** The name, {@code M6} or {@code -m3}; {@link #parse} reads it back for up to four-fold augmented or diminished. */
    @Override
    public String toString() {
        if (steps < 0 || (steps == 0 && semitones < 0)) {
            return "-" + negate();
        }
        int alteration = semitones - naturalSemitones(steps);
        String quality;
        if (isPerfectKind(steps)) {
            quality = alteration == 0 ? "P" : alteration > 0 ? "A".repeat(alteration) : "d".repeat(-alteration);
        } else {
            quality = alteration == 0
                    ? "M"
                    : alteration == -1 ? "m" : alteration > 0 ? "A".repeat(alteration) : "d".repeat(-alteration - 1);
        }
        return quality + (steps + 1);
    }
}

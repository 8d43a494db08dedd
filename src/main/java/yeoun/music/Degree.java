package yeoun.music;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scale degree in a register: how many letter names above the tonic, and how far from the mode's own form of that degree.
 *
 * <p>Degrees are counted in seven letter names to the octave in every mode, so that a tune can move between modes: in a
 * pentatonic mode some degrees are simply not members.
 *
 * @param steps letter names above the tonic: 0 is the tonic, 7 the tonic an octave higher, −1 the seventh degree below
 * @param alteration semitones above (positive) or below the mode's form of the degree; 0 is diatonic
 */
public record Degree(int steps, int alteration) implements Comparable<Degree> {

    /** The first degree in the reference octave. */
    public static final Degree TONIC = new Degree(0, 0);

    private static final Pattern NAME = Pattern.compile("([#b]*)([1-7])('*|,*)");

    /** The unaltered degree so many letter names above the tonic. */
    public static Degree of(int steps) {
        return new Degree(steps, 0);
    }

    /**
     * Reads {@code 1} to {@code 7}, with {@code #} or {@code b} before it and {@code '} (octave up) or {@code ,} (octave
     * down) after it: {@code b7,} is the lowered seventh degree below the tonic.
     *
     * @throws IllegalArgumentException if the text is no degree
     */
    public static Degree parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a scale degree: \"" + name + "\"; write 1 to 7, #4, b7, 1' or 5,");
        }
        String octaves = matcher.group(3);
        int octave = octaves.startsWith("'") ? octaves.length() : -octaves.length();
        int alteration = 0;
        for (char sign : matcher.group(1).toCharArray()) {
            alteration += sign == '#' ? 1 : -1;
        }
        return new Degree(Integer.parseInt(matcher.group(2)) - 1 + 7 * octave, alteration);
    }

    /** The degree so many letter names higher, with the same alteration. */
    public Degree transposed(int letters) {
        return new Degree(steps + letters, alteration);
    }

    /** The mirror image around an axis: tonal inversion. */
    public Degree invertedAround(int axisSteps) {
        return new Degree(2 * axisSteps - steps, -alteration);
    }

    /** The unaltered degree of the same letter. */
    public Degree natural() {
        return alteration == 0 ? this : of(steps);
    }

    /** The degree within the octave above the tonic: 0 to 6. */
    public int simple() {
        return Math.floorMod(steps, 7);
    }

    /** Whole octaves above the reference octave. */
    public int octave() {
        return Math.floorDiv(steps, 7);
    }

    /** By letter first, then by alteration. */
    @Override
    public int compareTo(Degree other) {
        int byLetter = Integer.compare(steps, other.steps);
        return byLetter != 0 ? byLetter : Integer.compare(alteration, other.alteration);
    }

    /** {@code b7,}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String sign = alteration >= 0 ? "#".repeat(alteration) : "b".repeat(-alteration);
        int octave = octave();
        return sign + (simple() + 1) + (octave >= 0 ? "'".repeat(octave) : ",".repeat(-octave));
    }
}

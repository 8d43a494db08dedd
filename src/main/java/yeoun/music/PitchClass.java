package yeoun.music;

/**
 * A note name in any octave, spelled: a place on the line of fifths, where F♯ and G♭ are different names of one key.
 *
 * @param fifths perfect fifths above C: G is 1, F is −1, F♯ is 6, G♭ is −6
 */
public record PitchClass(int fifths) implements Comparable<PitchClass> {

    /** The note name C. */
    public static final PitchClass C = new PitchClass(0);

    private static final String LETTERS = "CDEFGAB";

    /** Semitones and fifths of the letters C D E F G A B. */
    private static final int[] SEMITONES = {0, 2, 4, 5, 7, 9, 11};

    private static final int[] FIFTHS = {0, 2, 4, -1, 1, 3, 5};

    /**
     * Reads {@code C}, {@code F#}, {@code Bb}, {@code E♭}, {@code G##}.
     *
     * @throws IllegalArgumentException if the text is no note name
     */
    public static PitchClass parse(String name) {
        int letter = name.isEmpty() ? -1 : LETTERS.indexOf(name.charAt(0));
        if (letter < 0) {
            throw new IllegalArgumentException("not a note name: \"" + name + "\"; write C, F# or Bb");
        }
        return new PitchClass(FIFTHS[letter] + 7 * alteration(name, 1));
    }

    private static int alteration(String name, int from) {
        int alteration = 0;
        for (int i = from; i < name.length(); i++) {
            alteration += switch (name.charAt(i)) {
                case '#', '♯' -> 1;
                case 'b', '♭' -> -1;
                default -> throw new IllegalArgumentException("not a note name: \"" + name + "\"; write C, F# or Bb");
            };
        }
        return alteration;
    }

    /** The note name this interval above. */
    public PitchClass plus(Interval interval) {
        return new PitchClass(fifths + interval.fifths());
    }

    /** The note name this interval below. */
    public PitchClass minus(Interval interval) {
        return new PitchClass(fifths - interval.fifths());
    }

    /** The simple interval (within one octave) from the other name up to this one. */
    public Interval minus(PitchClass other) {
        int difference = fifths - other.fifths;
        int steps = Math.floorMod(4 * difference, 7);
        return new Interval(steps, (difference + 12 * steps) / 7);
    }

    /** The letter: 0 for C to 6 for B. */
    public int letter() {
        return Math.floorMod(4 * fifths, 7);
    }

    /** Sharps (positive) or flats (negative). */
    public int alteration() {
        return (fifths - FIFTHS[letter()]) / 7;
    }

    /** The sounding pitch class: 0 for C to 11 for B. */
    public int semitone() {
        return Math.floorMod(SEMITONES[letter()] + alteration(), 12);
    }

    /** Whether the two are the same key of the keyboard. */
    public boolean soundsLike(PitchClass other) {
        return Math.floorMod(fifths - other.fifths, 12) == 0;
    }

    /** This name in the octave that begins with C of that number; middle C is in octave 4. */
    public Pitch inOctave(int octave) {
        return new Pitch(new Interval(letter() + 7 * octave, SEMITONES[letter()] + alteration() + 12 * octave));
    }

    /** Along the line of fifths, flats first. */
    @Override
    public int compareTo(PitchClass other) {
        return Integer.compare(fifths, other.fifths);
    }

    /** {@code F#} or {@code Bb}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        int alteration = alteration();
        return LETTERS.charAt(letter()) + (alteration >= 0 ? "#".repeat(alteration) : "b".repeat(-alteration));
    }
}

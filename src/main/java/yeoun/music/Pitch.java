package yeoun.music;

/**
 * A spelled pitch: pitch + interval = pitch, pitch − pitch = interval. A MIDI number only at the door.
 *
 * @param aboveC0 the interval from C0 (MIDI 12) up to this pitch
 */
public record Pitch(Interval aboveC0) implements Comparable<Pitch> {

    private static final int MIDI_OF_C0 = 12;

    /**
     * Reads {@code C4} (middle C), {@code F#5}, {@code Bb3}, {@code E♭-1}.
     *
     * @throws IllegalArgumentException if the text is no pitch
     */
    public static Pitch parse(String name) {
        int octaveAt = name.length();
        while (octaveAt > 0 && (Character.isDigit(name.charAt(octaveAt - 1)) || name.charAt(octaveAt - 1) == '-')) {
            octaveAt--;
        }
        try {
            return PitchClass.parse(name.substring(0, octaveAt)).inOctave(Integer.parseInt(name.substring(octaveAt)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a pitch: \"" + name + "\"; write C4, F#5 or Bb3", e);
        }
    }

    /** The pitch with this MIDI number, with the spelling nearest to the tonic on the line of fifths. */
    public static Pitch ofMidi(int midi, PitchClass tonic) {
        int semitone = Math.floorMod(midi, 12);
        int fifths = Math.floorMod(7 * semitone, 12);
        int offset = Math.floorMod(fifths - tonic.fifths() + 5, 12) - 5;
        PitchClass name = new PitchClass(tonic.fifths() + offset);
        int octave = Math.floorDiv(midi - MIDI_OF_C0 - (name.inOctave(0).aboveC0.semitones()), 12);
        return name.inOctave(octave);
    }

    /** The pitch this interval above. */
    public Pitch plus(Interval interval) {
        return new Pitch(aboveC0.plus(interval));
    }

    /** The pitch this interval below. */
    public Pitch minus(Interval interval) {
        return new Pitch(aboveC0.minus(interval));
    }

    /** The interval from the other pitch up to this one. */
    public Interval minus(Pitch other) {
        return aboveC0.minus(other.aboveC0);
    }

    /** The MIDI note number: middle C is 60. */
    public int midi() {
        return MIDI_OF_C0 + aboveC0.semitones();
    }

    /** The note name without its octave. */
    public PitchClass pitchClass() {
        return new PitchClass(aboveC0.fifths());
    }

    /** The number of the octave this is written in: 4 from middle C to the B above. */
    public int octave() {
        return Math.floorDiv(aboveC0.steps(), 7);
    }

    /** By sound first, then by spelling, so that equal order is equality. */
    @Override
    public int compareTo(Pitch other) {
        return aboveC0.compareTo(other.aboveC0);
    }

    /** {@code F#5}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return pitchClass().toString() + octave();
    }
}

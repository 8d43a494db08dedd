package yeoun.music;

/**
 * A tonic and a mode: turns scale degrees into spelled pitches and back.
 *
 * @param tonic the note name of degree 1
 * @param mode the mode built on it
 */
public record Key(PitchClass tonic, Mode mode) {

    /** The octave of degree 1 with no octave mark. */
    public static final int REFERENCE_OCTAVE = 4;

    /** The pitch of degree 1 in the reference octave, from C4 upwards. */
    public Pitch tonicPitch() {
        return tonic.inOctave(REFERENCE_OCTAVE);
    }

    /** The pitch of a degree. */
    public Pitch pitch(Degree degree) {
        return tonicPitch().plus(mode.interval(degree));
    }

    /** The degree of a pitch: the inverse of {@link #pitch}. */
    public Degree degree(Pitch pitch) {
        return mode.degree(pitch.minus(tonicPitch()));
    }

    /**
     * The tones of this key that a chord displaces, as pitch classes in bits: over A flat minor in E flat major, C, whose letter
     * the chord has as C flat.
     */
    public int displaced(Chord chord) {
        int displaced = 0;
        for (PitchClass tone : chord.tones()) {
            Degree degree = mode.degree(tone.minus(tonic));
            if (degree.alteration() != 0 && !mode.contains(degree)) {
                displaced |= 1 << Math.floorMod(pitch(degree.natural()).midi(), 12);
            }
        }
        return displaced & ~chord.bits();
    }

    /** Sharps (positive) or flats (negative) of the key signature. */
    public int signature() {
        return tonic.fifths() + mode.signature();
    }

    /** The same mode on another tonic. */
    public Key transposed(Interval interval) {
        return new Key(tonic.plus(interval), mode);
    }

    /** Another mode on the same tonic. */
    public Key in(Mode other) {
        return new Key(tonic, other);
    }

    /** The same sound with the name that needs at most six sharps or flats in its signature, where there is one. */
    public Key simplySpelled() {
        int signature = signature();
        if (signature > 6) {
            return new Key(new PitchClass(tonic.fifths() - 12), mode);
        }
        return signature < -6 ? new Key(new PitchClass(tonic.fifths() + 12), mode) : this;
    }

    /** {@code Eb ionian}. */
    @Override
    public String toString() {
        return tonic + " " + mode.id();
    }
}

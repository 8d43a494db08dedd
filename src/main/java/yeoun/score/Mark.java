package yeoun.score;

import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;

/** A direction to everyone, or a fact about the music that everyone sees. */
public sealed interface Mark {

    /** Where it stands, in whole notes from the start of the score. */
    Rational at();

    /** The meter from here on; stands on a barline. */
    record MeterMark(Rational at, Meter meter) implements Mark {}

    /** The key from here on; stands on a barline. */
    record KeyMark(Rational at, Key key) implements Mark {}

    /** A tempo word with its beats a minute, a beat being the meter's. */
    record TempoMark(Rational at, String words, double beatsPerMinute) implements Mark {}

    /** From here on pairs of notes are played so; without one they are played straight. */
    record FeelMark(Rational at, Feel feel) implements Mark {}

    /** A section begins: a rehearsal letter and what it is. */
    record SectionMark(Rational at, String letter, String name) implements Mark {}

    /** A moment of the picture that the music marks. */
    record HitMark(Rational at, String label) implements Mark {}

    /** The harmony from here, for so long. */
    record ChordMark(Rational at, Rational duration, Chord chord) implements Mark {}
}

package yeoun.format;

import java.util.Optional;
import yeoun.music.Interval;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;

/** Pitches, names of tones and transpositions as MusicXML writes them. */
final class MusicXmlPitches {

    private static final String LETTERS = "CDEFGAB";

    private MusicXmlPitches() {}

    /**
     * A pitch as it sounds.
     *
     * @param pitch the element of the written pitch
     * @param sounding from the written to the sounding pitch
     */
    static Pitch pitch(XmlTree pitch, Interval sounding) {
        int letter = pitch.text("step").length() == 1 ? LETTERS.indexOf(pitch.text("step")) : -1;
        int octave = pitch.number("octave").orElse(4);
        int alter = pitch.number("alter").orElse(0);
        if (letter < 0 || octave < -1 || octave > 10 || Math.abs(alter) > 3) {
            throw pitch.wrong("a pitch is a step from A to G, an alter from -3 to 3 and an octave from -1 to 10");
        }
        Interval natural = Interval.natural(letter + 7 * octave);
        Pitch sounds = new Pitch(natural.plus(new Interval(0, alter)).plus(sounding));
        if (sounds.midi() < 0 || sounds.midi() > 127) {
            throw pitch.wrong("a pitch from C-1 to G9, got " + sounds);
        }
        return sounds;
    }

    /** The name of a tone; empty where there is none or an impossible one. */
    static Optional<PitchClass> pitchClass(XmlTree tree, String prefix) {
        String step = tree.text(prefix + "-step");
        int alter = tree.number(prefix + "-alter").orElse(0);
        boolean known = step.length() == 1 && LETTERS.contains(step) && Math.abs(alter) <= 3;
        return known ? Optional.of(new PitchClass(PitchClass.parse(step).fifths() + 7 * alter)) : Optional.empty();
    }

    /** From the written to the sounding pitch. */
    static Interval transposition(XmlTree tree) {
        int semitones = tree.number("chromatic").orElse(0);
        int letters = tree.number("diatonic").orElseGet(() -> Math.round(semitones * 7 / 12f));
        int octaves = tree.number("octave-change").orElse(0);
        return new Interval(letters, semitones).plus(Interval.OCTAVE.times(octaves));
    }
}

package yeoun.compose.performance;

import yeoun.music.ChordQuality;
import yeoun.music.PitchClass;

/** How remote a note is from its chord and a chord from its key (MUSIC 1.10c, tables of the KTH rule system). */
final class Charges {

    /** By semitones above the root of the chord. */
    private static final double[] MELODIC = {0, 6.5, 2, 4.5, 4, 2.5, 6, 1, 5.5, 3, 3.5, 5};

    /** By semitones from the tonic to the root. */
    private static final double[] MAJOR = {0, 7, 4, 3.5, 6, 3, 7.5, 1.5, 4, 6, 3.5, 7};

    private static final double[] MINOR = {0.3, 8, 2.5, 7, 3, 3.5, 7, 2, 6.5, 1.5, 6, 5.5};
    private static final double DIMINISHED = 5;

    private Charges() {}

    /** The charge of a note, 0 to 6.5. */
    static double ofNote(int midi, int root) {
        return MELODIC[Math.floorMod(midi - root, 12)];
    }

    /** The charge of a chord, 0 to 8. */
    static double ofChord(PitchClass root, ChordQuality quality, PitchClass tonic) {
        if (quality.isDiminished()) {
            return DIMINISHED;
        }
        double[] table = quality.isMinor() ? MINOR : MAJOR;
        return table[Math.floorMod(root.semitone() - tonic.semitone(), 12)];
    }
}

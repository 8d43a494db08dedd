package yeoun.compose.harmony;

import yeoun.music.Chord;
import yeoun.music.PitchClass;

/**
 * How remote a chord's root is from the key: the harmonic charge of the KTH rule system (Friberg, Bresin and Sundberg 2006),
 * scaled to 0 to 1.
 */
final class HarmonicCharge {

    private static final double[] MAJOR = {0, 7, 4, 3.5, 6, 3, 7.5, 1.5, 4, 6, 3.5, 7};
    private static final double[] MINOR = {0.3, 8, 2.5, 7, 3, 3.5, 7, 2, 6.5, 1.5, 6, 5.5};
    private static final double DIMINISHED = 5;

    private HarmonicCharge() {}

    static double of(Chord chord, PitchClass tonic) {
        int root = Math.floorMod(chord.root().semitone() - tonic.semitone(), 12);
        if (chord.quality().isDiminished()) {
            return DIMINISHED / 8;
        }
        return (chord.quality().isMinor() ? MINOR : MAJOR)[root] / 8;
    }
}

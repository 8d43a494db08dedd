package yeoun.compose.theme;

import yeoun.music.Chord;
import yeoun.music.Key;

/**
 * What sounds below a note of the melody.
 *
 * @param chord pitch classes of the chord as bits; all twelve where the harmony is open, none where nothing sounds
 * @param bass pitch class of the bass
 * @param displaced pitch classes of the mode that the chord displaces, as bits: over A flat minor in E flat major, C, whose
 *     letter the chord has as C flat
 */
record Ground(int chord, int bass, int displaced) {

    /** Nothing sounded before the first note. */
    static final Ground NOTHING = new Ground(0, 0, 0);

    /** A harmony known only by its pitch classes, on C. */
    static Ground open(int pitchClasses) {
        return new Ground(pitchClasses, 0, 0);
    }

    static Ground of(Key key, Chord chord) {
        return new Ground(chord.bits(), chord.bass().semitone(), key.displaced(chord));
    }

    boolean isSilent() {
        return chord == 0;
    }

    boolean holds(int semitone) {
        return (chord >> semitone & 1) == 1;
    }

    boolean displaces(int semitone) {
        return (displaced >> semitone & 1) == 1;
    }
}

package yeoun.theme;

import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Passage;

/**
 * A character's theme: the motif, the melody that grows out of it, its progression and its home.
 *
 * @param character whose it is
 * @param motif the head motif
 * @param form the form's name
 * @param key the home key
 * @param tempo beats a minute, a beat being the meter's
 * @param melody the whole melody
 * @param harmony the chords under it, from the start of the melody (its pickup included) to its end; nothing where
 *     nobody plays a chord
 */
public record Theme(
        String character, Motif motif, String form, Key key, double tempo, Melody melody, Passage<Chord> harmony) {

    public Theme {
        if (!harmony.length().equals(melody.length())) {
            throw new IllegalArgumentException(
                    "the progression is as long as the melody, " + melody.length() + ", got " + harmony.length());
        }
    }

    /** The same theme over other chords. */
    public Theme over(Passage<Chord> chords) {
        return new Theme(character, motif, form, key, tempo, melody, chords);
    }
}

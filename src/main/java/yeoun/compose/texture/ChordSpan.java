package yeoun.compose.texture;

import java.util.List;
import yeoun.music.Chord;
import yeoun.music.Pitch;
import yeoun.music.Rational;

/**
 * A voiced chord in time.
 *
 * @param onset when it begins, in whole notes from the start of the score
 * @param end when it ends
 * @param chord the chord
 * @param voices its voices, the bass first, rising
 */
public record ChordSpan(Rational onset, Rational end, Chord chord, List<Pitch> voices) {

    public ChordSpan {
        voices = List.copyOf(voices);
        if (voices.size() < 2) {
            throw new IllegalArgumentException("a voiced chord has a bass and at least one voice above it");
        }
    }
}

package yeoun.compose.texture;

import java.util.Optional;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Pitch;

/**
 * The note that leads from one bass note to the next: the passing tone between two a third apart, else the tone of the key
 * beside the next that lies nearest.
 */
final class Approach {

    private final Key key;

    /** Approaches in a key. */
    Approach(Key key) {
        this.key = key;
    }

    /**
     * The leading note, if the bass moves on and a tone of the key lies there.
     *
     * @param chord the chord it still sounds under
     */
    Optional<Pitch> between(Pitch from, Pitch to, Chord chord) {
        int way = Integer.signum(to.midi() - from.midi());
        int size = Math.abs(to.midi() - from.midi());
        if (size == 3 || size == 4) {
            return tone(from.midi() + 2 * way, chord).or(() -> tone(from.midi() + way, chord));
        }
        if (size < 5) {
            return Optional.empty();
        }
        return tone(to.midi() - way, chord)
                .or(() -> tone(to.midi() - 2 * way, chord))
                .or(() -> tone(to.midi() + 2 * way, chord));
    }

    /** A tone, if it is one of the key that the chord does not have in another form. */
    private Optional<Pitch> tone(int midi, Chord chord) {
        Pitch pitch = Pitch.ofMidi(midi, key.tonic());
        Degree degree = key.degree(pitch);
        boolean own = key.mode().contains(new Degree(degree.simple(), degree.alteration()));
        boolean displaced = (key.displaced(chord) >> midi % 12 & 1) == 1;
        return own && !displaced ? Optional.of(pitch) : Optional.empty();
    }
}

package yeoun.compose.voicing;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Chord;
import yeoun.music.Pitch;

/**
 * A chord with every voice in its octave.
 *
 * @param chord the chord
 * @param midi the voices as MIDI numbers, the bass first, rising
 */
public record Voicing(Chord chord, List<Integer> midi) {

    public Voicing {
        midi = List.copyOf(midi);
    }

    /** The voices as spelled pitches. */
    public List<Pitch> pitches() {
        List<Pitch> pitches = new ArrayList<>(midi.size());
        for (int note : midi) {
            pitches.add(chord.spelled(note));
        }
        return pitches;
    }

    /** The bass. */
    public int bass() {
        return midi.get(0);
    }

    /** The highest voice. */
    public int top() {
        return midi.get(midi.size() - 1);
    }
}

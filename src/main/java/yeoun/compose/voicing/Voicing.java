package yeoun.compose.voicing;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Chord;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;

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
            pitches.add(spell(chord, note));
        }
        return pitches;
    }

    /** A MIDI note spelled as the tone of a chord that it is. */
    public static Pitch spell(Chord chord, int midi) {
        for (PitchClass tone : chord.tones()) {
            if (tone.semitone() == midi % 12) {
                Pitch pitch = tone.inOctave(midi / 12 - 1);
                return pitch.midi() == midi
                        ? pitch
                        : tone.inOctave(midi / 12 - 1 + Integer.signum(midi - pitch.midi()));
            }
        }
        return Pitch.ofMidi(midi, chord.root());
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

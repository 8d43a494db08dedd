package yeoun.compose.texture;

import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Pitch;

/** The tones of a key over a chord in a register, as rungs: from one to the next is a step. */
final class Ladder {

    private final Key key;
    private final Chord chord;
    private final int[] rungs = new int[64];
    private int size;

    /** The tones between two MIDI notes: those of the chord, and those of the key that it does not displace. */
    Ladder(Key key, Chord chord, int low, int high) {
        this.key = key;
        this.chord = chord;
        int displaced = key.displaced(chord);
        for (int midi = low; midi <= high && size < rungs.length; midi++) {
            boolean own = (displaced >> midi % 12 & 1) == 0 && isOfKey(midi);
            if (own || isOfChord(midi)) {
                rungs[size++] = midi;
            }
        }
    }

    private boolean isOfKey(int midi) {
        Degree degree = key.degree(Pitch.ofMidi(midi, key.tonic()));
        return key.mode().contains(new Degree(degree.simple(), degree.alteration()));
    }

    /** How many rungs there are. */
    int size() {
        return size;
    }

    /** The MIDI note of a rung. */
    int midi(int rung) {
        return rungs[rung];
    }

    /** Whether a MIDI note is of the chord. */
    boolean isOfChord(int midi) {
        return chord.contains(midi % 12);
    }

    /** The rung of a MIDI note; the one below it where it has none. */
    int rung(int midi) {
        int rung = 0;
        while (rung + 1 < size && rungs[rung + 1] <= midi) {
            rung++;
        }
        return rung;
    }

    /** A MIDI note, spelled. */
    Pitch spelled(int midi) {
        return isOfChord(midi) ? chord.spelled(midi) : Pitch.ofMidi(midi, key.tonic());
    }
}

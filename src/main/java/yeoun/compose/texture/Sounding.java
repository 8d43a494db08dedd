package yeoun.compose.texture;

import java.util.List;
import yeoun.music.Rational;
import yeoun.score.Note;

/** What other players play: which pitches sound in a stretch of time. Quick to ask, however often. */
public final class Sounding {

    private final double[] onsets;
    private final double[] ends;
    private final int[] midi;

    /** What sounds of some notes. */
    public Sounding(List<Note> notes) {
        int count = notes.size();
        onsets = new double[count];
        ends = new double[count];
        midi = new int[count];
        for (int i = 0; i < count; i++) {
            Note note = notes.get(i);
            onsets[i] = note.onset().toDouble();
            ends[i] = note.end().toDouble();
            midi[i] = note.pitch().midi();
        }
    }

    private boolean isHeard(int note, double from, double to) {
        return onsets[note] < to && ends[note] > from;
    }

    /** The pitch classes that sound between two times, as bits. */
    int classes(Rational from, Rational to) {
        double start = from.toDouble();
        double end = to.toDouble();
        int classes = 0;
        for (int i = 0; i < midi.length; i++) {
            classes |= isHeard(i, start, end) ? 1 << midi[i] % 12 : 0;
        }
        return classes;
    }

    /** The MIDI notes that sound between two times: the element of each is true. */
    boolean[] pitches(Rational from, Rational to) {
        double start = from.toDouble();
        double end = to.toDouble();
        boolean[] pitches = new boolean[128];
        for (int i = 0; i < midi.length; i++) {
            pitches[midi[i]] |= isHeard(i, start, end);
        }
        return pitches;
    }

    /** The lowest MIDI note between two times; 127 where nothing sounds. */
    int lowest(Rational from, Rational to) {
        double start = from.toDouble();
        double end = to.toDouble();
        int lowest = 127;
        for (int i = 0; i < midi.length; i++) {
            lowest = isHeard(i, start, end) ? Math.min(lowest, midi[i]) : lowest;
        }
        return lowest;
    }

    /** The highest MIDI note between two times; 0 where nothing sounds. */
    int highest(Rational from, Rational to) {
        double start = from.toDouble();
        double end = to.toDouble();
        int highest = 0;
        for (int i = 0; i < midi.length; i++) {
            highest = isHeard(i, start, end) ? Math.max(highest, midi[i]) : highest;
        }
        return highest;
    }
}

package yeoun.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.theme.Melody;
import yeoun.theme.Tone;

/**
 * A melody as it sounds: pitches in time, one after another. Immutable.
 */
public final class Tune {

    private final double[] onsets;
    private final double[] ends;
    private final int[] pitches;

    private Tune(double[] onsets, double[] ends, int[] pitches) {
        this.onsets = onsets;
        this.ends = ends;
        this.pitches = pitches;
    }

    /** A melody in a key. */
    public static Tune of(Melody melody, Key key) {
        List<double[]> notes = new ArrayList<>();
        for (Event<Tone> event : melody.events()) {
            int midi = key.pitch(event.value().degree()).midi();
            notes.add(new double[] {quarters(event.onset()), quarters(event.end()), midi});
        }
        return ofNotes(notes);
    }

    /** The upper line of a part: of notes that begin together the highest, without grace notes. */
    public static Tune of(Part part) {
        List<double[]> notes = new ArrayList<>();
        for (Note note : part.notes()) {
            if (!note.isGrace()) {
                double onset = quarters(note.onset());
                double[] last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
                if (last != null && last[0] == onset) {
                    last[2] = Math.max(last[2], note.pitch().midi());
                } else {
                    notes.add(new double[] {
                        onset, quarters(note.end()), note.pitch().midi()
                    });
                }
            }
        }
        return ofNotes(notes);
    }

    /** Notes as onset and end, in quarter notes, and MIDI number, in order. */
    static Tune ofNotes(List<double[]> notes) {
        double[] onsets = notes.stream().mapToDouble(n -> n[0]).toArray();
        double[] ends = notes.stream().mapToDouble(n -> n[1]).toArray();
        int[] pitches = notes.stream().mapToInt(n -> (int) n[2]).toArray();
        return new Tune(onsets, ends, pitches);
    }

    private static double quarters(Rational wholes) {
        return wholes.toDouble() * 4;
    }

    /** When a note begins, in quarter notes. */
    public double onset(int note) {
        return onsets[note];
    }

    /** When a note ends, in quarter notes. */
    public double end(int note) {
        return ends[note];
    }

    /** A note's MIDI number. */
    public int pitch(int note) {
        return pitches[note];
    }

    /** All MIDI numbers, in order. */
    public int[] pitches() {
        return pitches.clone();
    }

    /** How many notes. */
    public int size() {
        return pitches.length;
    }

    /** Signed intervals between neighbours, in semitones. */
    public int[] intervals() {
        int[] intervals = new int[Math.max(0, size() - 1)];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = pitches[i + 1] - pitches[i];
        }
        return intervals;
    }

    /** Times from each onset to the next, the last to its own end, in quarter notes. */
    public double[] interOnsets() {
        double[] times = new double[size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = (i + 1 < size() ? onsets[i + 1] : ends[i]) - onsets[i];
        }
        return times;
    }

    /** The first notes alone. */
    public Tune first(int notes) {
        int n = Math.min(notes, size());
        return new Tune(Arrays.copyOf(onsets, n), Arrays.copyOf(ends, n), Arrays.copyOf(pitches, n));
    }
}

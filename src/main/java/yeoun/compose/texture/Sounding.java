package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import yeoun.music.Rational;
import yeoun.score.Note;

/** What other players play: which pitches sound in a stretch of time. Quick to ask, however often. */
public final class Sounding {

    private final double[] onsets;
    private final double[] ends;
    private final int[] midi;
    private final double longest;

    /** What sounds of some notes. */
    public Sounding(List<Note> notes) {
        List<Note> sorted = new ArrayList<>(notes);
        sorted.sort(null);
        int count = sorted.size();
        onsets = new double[count];
        ends = new double[count];
        midi = new int[count];
        double held = 0;
        for (int i = 0; i < count; i++) {
            Note note = sorted.get(i);
            onsets[i] = note.onset().toDouble();
            ends[i] = note.end().toDouble();
            midi[i] = note.pitch().midi();
            held = Math.max(held, ends[i] - onsets[i]);
        }
        longest = held;
    }

    /** Tells every note that sounds between two times, whatever wants to know. */
    private void each(Rational from, Rational to, IntConsumer wants) {
        double start = from.toDouble();
        double end = to.toDouble();
        for (int i = first(start - longest); i < midi.length && onsets[i] < end; i++) {
            if (ends[i] > start) {
                wants.accept(midi[i]);
            }
        }
    }

    /** The first note that begins at a time or after it. */
    private int first(double time) {
        int low = 0;
        int high = onsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (onsets[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The pitch classes that sound between two times, as bits. */
    int classes(Rational from, Rational to) {
        int[] classes = {0};
        each(from, to, note -> classes[0] |= 1 << note % 12);
        return classes[0];
    }

    /** The MIDI notes that sound between two times: the element of each is true. */
    boolean[] pitches(Rational from, Rational to) {
        boolean[] pitches = new boolean[128];
        each(from, to, note -> pitches[note] = true);
        return pitches;
    }

    /** The lowest MIDI note between two times; 127 where nothing sounds. */
    int lowest(Rational from, Rational to) {
        int[] lowest = {127};
        each(from, to, note -> lowest[0] = Math.min(lowest[0], note));
        return lowest[0];
    }

    /** The highest MIDI note between two times; 0 where nothing sounds. */
    int highest(Rational from, Rational to) {
        int[] highest = {0};
        each(from, to, note -> highest[0] = Math.max(highest[0], note));
        return highest[0];
    }

    /**
     * How long each MIDI note weighs between two times, in whole notes: for as long as it sounds there, if that is a given time at
     * least, else not at all.
     */
    double[] weights(Rational from, Rational to, double least) {
        double start = from.toDouble();
        double end = to.toDouble();
        double[] weights = new double[128];
        for (int i = first(start - longest); i < midi.length && onsets[i] < end; i++) {
            double sounds = Math.min(ends[i], end) - Math.max(onsets[i], start);
            weights[midi[i]] += sounds >= least ? sounds : 0;
        }
        return weights;
    }
}

package yeoun.craft;

import java.util.List;

/** What a hand can hold on the six strings of a guitar in standard tuning. */
public final class Fretboard {

    /** The open strings as MIDI notes: E2 A2 D3 G3 B3 E4. */
    private static final int[] STRINGS = {40, 45, 50, 55, 59, 64};

    /** Fingers of one position reach this many frets beyond its first: four frets, a finger for each. */
    private static final int SPAN = 3;

    /** Where the neck joins the body; above it chords are not gripped. */
    private static final int HIGHEST = 14;

    private Fretboard() {}

    /**
     * Whether these tones can be held at once: each on a string of its own, within one position; open strings are free.
     *
     * @param midi rising MIDI notes
     */
    public static boolean canHold(List<Integer> midi) {
        return canHold(midi, 0, 0, HIGHEST + 1, 0);
    }

    private static boolean canHold(List<Integer> midi, int note, int string, int lowest, int highest) {
        if (note == midi.size()) {
            return true;
        }
        for (int s = string; s < STRINGS.length; s++) {
            int fret = midi.get(note) - STRINGS[s];
            int low = fret == 0 ? lowest : Math.min(lowest, fret);
            int high = Math.max(highest, fret);
            boolean held = fret >= 0 && fret <= HIGHEST && high - low <= SPAN;
            if (held && canHold(midi, note + 1, s + 1, low, high)) {
                return true;
            }
        }
        return false;
    }
}

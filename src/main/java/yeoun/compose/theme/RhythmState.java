package yeoun.compose.theme;

import yeoun.craft.Cell;

/**
 * A cell, and how many beats the note that sounds at its end has lasted so far.
 *
 * @param cell the cell
 * @param shape the cell on the common grid
 * @param held whole beats that the last note has been held, 0 if silent at the end; at most {@link #LONGEST}
 */
record RhythmState(Cell cell, BeatShape shape, int held) {

    static final int LONGEST = 6;

    /** Whether this cell, with its count of held beats, can follow the other. */
    static boolean canFollow(RhythmState from, RhythmState to) {
        if (to.isTied() && from.held == 0) {
            return false;
        }
        return to.held == to.heldAfter(from.held);
    }

    private int heldAfter(int before) {
        if (!soundsAtEnd()) {
            return 0;
        }
        if (onsets() == 0) {
            return isTied() ? Math.min(LONGEST + 1, before + 1) : 0;
        }
        return 1;
    }

    /** How many notes begin. */
    int onsets() {
        return Integer.bitCount(shape.onsets());
    }

    /** Whether a note begins on the beat. */
    boolean beginsOnBeat() {
        return (shape.onsets() & 1) == 1;
    }

    /** Whether the note of the beat before is held on. */
    boolean isTied() {
        return (shape.sounding() & ~shape.onsets() & 1) == 1;
    }

    /** Whether the last part sounds, so that the next beat can hold on. */
    boolean soundsAtEnd() {
        return (shape.sounding() >> BeatShape.PARTS - 1 & 1) == 1;
    }
}

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

    static final int LONGEST = 4;

    /** Whether this cell, with its count of held beats, can follow the other. */
    static boolean canFollow(RhythmState from, RhythmState to) {
        if (to.cell.isTied() && from.held == 0) {
            return false;
        }
        return to.held == to.heldAfter(from.held);
    }

    private int heldAfter(int before) {
        if (!cell.soundsAtEnd()) {
            return 0;
        }
        if (cell.onsets() == 0) {
            return cell.isTied() ? Math.min(LONGEST + 1, before + 1) : 0;
        }
        return 1;
    }
}

package yeoun.format;

import yeoun.score.Note;

/**
 * A note, or the part of it that falls into one bar or one sign; ticks count from the start of the bar.
 *
 * @param note the whole note
 * @param from where the part begins
 * @param to where it ends
 * @param tiedFrom whether the note began before
 * @param tiedOn whether it goes on after
 */
record Piece(Note note, int from, int to, boolean tiedFrom, boolean tiedOn) {

    /** What lies between two places within this part. */
    Piece cut(int start, int end) {
        return new Piece(note, start, end, tiedFrom || start > from, tiedOn || end < to);
    }
}

package yeoun.format;

/**
 * A stretch of a bar that divides otherwise than its meter: so many notes in the time of so many.
 *
 * @param from where it begins, in ticks from the start of the bar
 * @param to where it ends
 * @param actual how many of the unit are played
 * @param normal in the time of how many
 * @param unit the note value that is counted
 */
record Tuplet(int from, int to, int actual, int normal, NoteValue unit) {

    /** The written place of a sounding place in it, in ticks from its beginning. */
    int written(int place) {
        return (int) ((long) (place - from) * actual / normal);
    }
}

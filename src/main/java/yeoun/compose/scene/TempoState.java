package yeoun.compose.scene;

/**
 * A section with a number of beats, and so a tempo.
 *
 * @param section the section's number
 * @param beats how many beats it gets
 * @param perBar how many beats its bars have
 * @param tempo the tempo that follows, in beats a minute
 * @param masked whether a hit, a silence or a long turn of feeling hides a change of tempo at its beginning
 */
record TempoState(int section, int beats, int perBar, double tempo, boolean masked) {

    static boolean canFollow(TempoState from, TempoState to) {
        return to.section == from.section + 1;
    }
}

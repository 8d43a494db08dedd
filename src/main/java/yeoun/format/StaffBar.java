package yeoun.format;

import java.util.List;

/**
 * A bar as it is written on one staff.
 *
 * @param clef the clef at its beginning
 * @param lines its lines, the upper ones first; at least one, of a single rest if nothing sounds
 */
record StaffBar(Clef clef, List<VoiceLine> lines) {

    StaffBar {
        lines = List.copyOf(lines);
    }
}

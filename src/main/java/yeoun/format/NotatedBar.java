package yeoun.format;

import java.util.List;
import yeoun.score.Bar;

/**
 * A bar of a part as it is written.
 *
 * @param bar the bar
 * @param start where it begins, in ticks from the start of the score
 * @param length how long it is, in ticks
 * @param transposition how the part is written here
 * @param staves its staves, the upper one first
 */
record NotatedBar(Bar bar, int start, int length, Transposition transposition, List<StaffBar> staves) {

    NotatedBar {
        staves = List.copyOf(staves);
    }

    int end() {
        return start + length;
    }
}

package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.theme.HeardLine;
import yeoun.theme.Likeness;

/** Takes of one character of which no two are alike. */
final class DifferentTakes {

    /** Of 100 000 pairs of takes, those without so many moves in a row in common were never more alike than 0.77. */
    private static final int IN_COMMON = 4;

    private final double most;
    private final List<ThemeTake> takes = new ArrayList<>();
    private final List<HeardLine> lines = new ArrayList<>();

    /**
     * No takes yet.
     *
     * @param most the most that two may be alike, 0 to 1
     */
    DifferentTakes(double most) {
        this.most = most;
    }

    /** Adds a take, unless it is like one that is there. */
    void add(ThemeTake take) {
        HeardLine line = HeardLine.of(take.theme());
        for (int i = 0; i < takes.size(); i++) {
            boolean near = line.shares(IN_COMMON, lines.get(i));
            if (near && Likeness.ofEither(lines.get(i), line) > most) {
                return;
            }
        }
        takes.add(take);
        lines.add(line);
    }

    int size() {
        return takes.size();
    }

    List<ThemeTake> all() {
        return List.copyOf(takes);
    }
}

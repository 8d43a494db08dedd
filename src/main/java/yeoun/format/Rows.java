package yeoun.format;

import java.util.ArrayList;
import java.util.List;

/** Rows that fill up from the first: where something goes that must not overlap what is there. */
final class Rows {

    private final List<Double> ends = new ArrayList<>();

    /** The first row that is free from a place on; it is taken up to another. */
    int place(double from, double to) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                ends.set(row, to);
                return row;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    /** How many rows there are. */
    int count() {
        return ends.size();
    }
}

package yeoun.format;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** The line under a part: dynamics, hairpins as long as they last, and words. */
final class DynamicsLine {

    private final SortedMap<Rational, Integer> columns;
    private final int left;
    private final int right;

    /** A line over a system with these columns. */
    DynamicsLine(SortedMap<Rational, Integer> columns, List<Integer> barlines, int labels, int right) {
        this.columns = columns;
        this.left = barlines.isEmpty() ? labels : barlines.get(0) + 2;
        this.right = right;
    }

    /** The line of a part over some bars; empty if nothing stands there. */
    String of(Part part, List<Bar> bars) {
        Rational from = bars.get(0).onset();
        Rational to = bars.get(bars.size() - 1).end();
        TextRow row = new TextRow();
        for (PartMark mark : part.marks()) {
            if (mark instanceof PartMark.Hairpin hairpin) {
                hairpin(row, hairpin, from, to);
            } else if (mark.at().compareTo(from) >= 0 && mark.at().isLessThan(to)) {
                words(row, mark);
            }
        }
        return row.toString();
    }

    private void words(TextRow row, PartMark mark) {
        if (mark instanceof PartMark.Level level) {
            row.apart(column(mark.at()), level.dynamic().toString());
        } else if (mark instanceof PartMark.Words words) {
            row.apart(column(mark.at()), words.text());
        }
    }

    private void hairpin(TextRow row, PartMark.Hairpin hairpin, Rational from, Rational to) {
        boolean here = hairpin.at().isLessThan(to) && hairpin.to().isMoreThan(from);
        if (!here) {
            return;
        }
        boolean begins = hairpin.at().compareTo(from) >= 0;
        int end = hairpin.to().isLessThan(to) ? column(hairpin.to()) - 1 : right;
        row.apart(begins ? column(hairpin.at()) : left, begins ? hairpin.growing() ? "<" : ">" : "-");
        row.fill(end, '-');
    }

    private int column(Rational at) {
        return Objects.requireNonNull(columns.get(at));
    }
}

package yeoun.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The heaviest paths: best-first search that knows the weight of the heaviest way to finish, and so never looks back. */
final class BestPaths {

    private final Moves<?> moves;
    private final List<Row> rows;
    /** bound[position][state]: the logarithm of the weight of the heaviest way to go on, the state's own not included. */
    private final double[][] bound;

    BestPaths(Moves<?> moves, List<Row> rows) {
        this.moves = moves;
        this.rows = rows;
        this.bound = ahead();
    }

    private double[][] ahead() {
        int count = moves.states().size();
        double[][] table = new double[rows.size()][count];
        for (int position = rows.size() - 2; position >= 0; position--) {
            double[] next = new double[count];
            for (int state = 0; state < count; state++) {
                next[state] = rows.get(position + 1).log()[state] + table[position + 1][state];
            }
            double[] afresh = new double[moves.endings().count()];
            for (int ending = 0; ending < afresh.length; ending++) {
                afresh[ending] = heaviest(moves.afresh(), ending, next);
            }
            for (int from = 0; from < count; from++) {
                table[position][from] = rows.get(position).forbids(from)
                        ? Rule.FORBIDDEN
                        : Math.max(
                                heaviest(moves.onward(), from, next),
                                afresh[moves.endings().of()[from]]);
            }
        }
        return table;
    }

    private static double heaviest(MoveTable table, int row, double[] next) {
        double highest = Rule.FORBIDDEN;
        for (int i = table.row()[row]; i < table.row()[row + 1]; i++) {
            highest = Math.max(highest, table.log()[i] + next[table.target()[i]]);
        }
        return highest;
    }

    /** The states of paths by index, the heaviest first; among equals the one with the earliest states. */
    List<int[]> first(int count) {
        PriorityQueue<Partial> open = new PriorityQueue<>();
        for (int state = 0; state < moves.states().size(); state++) {
            double log = rows.get(0).log()[state];
            push(open, new Partial(null, 0, state, log, log + bound[0][state]));
        }
        List<int[]> found = new ArrayList<>();
        while (!open.isEmpty() && found.size() < count) {
            Partial partial = open.poll();
            if (partial.position + 1 == rows.size()) {
                found.add(partial.indices());
            } else {
                extend(open, partial);
            }
        }
        return found;
    }

    private void extend(PriorityQueue<Partial> open, Partial partial) {
        int position = partial.position + 1;
        for (int move = 0; move < moves.count(partial.state); move++) {
            int to = moves.target(partial.state, move);
            double sum = partial.sum
                    + moves.logWeightOf(partial.state, move)
                    + rows.get(position).log()[to];
            push(open, new Partial(partial, position, to, sum, sum + bound[position][to]));
        }
    }

    private static void push(PriorityQueue<Partial> open, Partial partial) {
        if (partial.bound != Rule.FORBIDDEN) {
            open.add(partial);
        }
    }

    /** A path so far, with the exact weight of the heaviest way to finish it. */
    private static final class Partial implements Comparable<Partial> {
        private final @org.jspecify.annotations.Nullable Partial before;
        private final int position;
        private final int state;
        private final double sum;
        private final double bound;

        Partial(@org.jspecify.annotations.Nullable Partial before, int position, int state, double sum, double bound) {
            this.before = before;
            this.position = position;
            this.state = state;
            this.sum = sum;
            this.bound = bound;
        }

        int[] indices() {
            int[] indices = new int[position + 1];
            for (Partial at = this; at != null; at = at.before) {
                indices[at.position] = at.state;
            }
            return indices;
        }

        @Override
        public int compareTo(Partial other) {
            int byBound = Double.compare(other.bound, bound);
            int byPosition = byBound != 0 ? byBound : Integer.compare(other.position, position);
            return byPosition != 0 ? byPosition : Integer.compare(state, other.state);
        }
    }
}

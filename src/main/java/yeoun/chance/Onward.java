package yeoun.chance;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The weight of all ways to go on from every state at every position: backward filtering, and forward sampling from it.
 *
 * <p>Sums are taken over plain weights, each position in a unit of its own, and only what would lose too much by that is
 * summed over logarithms.
 */
final class Onward {

    /** Weights above this, in units of a position's heaviest, have lost nothing that counts: what underflows is below 1e−300. */
    private static final double EXACT = 1e-250;

    private final Moves<?> moves;
    private final Column[] columns;

    Onward(Moves<?> moves, List<Row> rows) {
        this.moves = moves;
        this.columns = new Column[rows.size()];
        Row last = rows.get(rows.size() - 1);
        Column column = new Column(last.weight(), last.unit(), last.log());
        columns[columns.length - 1] = column;
        for (int position = columns.length - 2; position >= 0; position--) {
            column = before(rows.get(position), column);
            columns[position] = column;
        }
    }

    /**
     * Ways to go on from every state at one position, the state's own weight included.
     *
     * @param weight by state, in units of the heaviest; 0 where there are none, or where they weigh too little to be told
     * @param unit the logarithm of that unit
     * @param logs the logarithms by state; empty where the weights say it all
     */
    private record Column(double[] weight, double unit, double[] logs) {

        boolean goesOn(int state) {
            return weight[state] > 0 || logs.length > 0 && logs[state] != Rule.FORBIDDEN;
        }

        double log(int state) {
            boolean none = logs.length == 0 && weight[state] == 0;
            return logs.length > 0 ? logs[state] : none ? Rule.FORBIDDEN : FastMath.log(weight[state]) + unit;
        }
    }

    private Column before(Row row, Column next) {
        double[] weight = new double[row.log().length];
        double[] afresh = afresh(next);
        double highest = 0;
        for (int from = 0; from < weight.length; from++) {
            if (!row.forbids(from)) {
                double ahead = moves.onward().sum(from, next.weight)
                        + afresh[moves.endings().of()[from]];
                weight[from] = row.weight()[from] * ahead;
                highest = Math.max(highest, weight[from]);
                if (weight[from] <= EXACT && goesOn(from, next)) {
                    return beforeByLogs(row, next);
                }
            }
        }
        if (highest == 0) {
            return new Column(weight, 0, new double[0]);
        }
        for (int state = 0; state < weight.length; state++) {
            weight[state] /= highest;
        }
        return new Column(weight, FastMath.log(highest) + row.unit() + moves.heaviest() + next.unit, new double[0]);
    }

    private boolean goesOn(int from, Column next) {
        int move = 0;
        while (move < moves.count(from) && !next.goesOn(moves.target(from, move))) {
            move++;
        }
        return move < moves.count(from);
    }

    private Column beforeByLogs(Row row, Column next) {
        double[] logs = row.log().clone();
        for (int from = 0; from < logs.length; from++) {
            if (!row.forbids(from)) {
                logs[from] += Logs.ofSum(logs(from, next));
            }
        }
        double unit = Logs.maximum(logs);
        double[] weight = new double[logs.length];
        for (int state = 0; state < logs.length; state++) {
            weight[state] = logs[state] == Rule.FORBIDDEN ? 0 : FastMath.exp(logs[state] - unit);
        }
        return new Column(weight, unit, logs);
    }

    /** The weight of all ways to begin afresh, by how the state before ends. */
    private double[] afresh(Column next) {
        double[] sums = new double[moves.endings().count()];
        for (int ending = 0; ending < sums.length; ending++) {
            sums[ending] = moves.afresh().sum(ending, next.weight);
        }
        return sums;
    }

    /** The logarithm of every move's weight with that of all that follows. */
    private double[] logs(int from, Column next) {
        double[] logs = new double[moves.count(from)];
        for (int move = 0; move < logs.length; move++) {
            logs[move] = moves.logWeightOf(from, move) + next.log(moves.target(from, move));
        }
        return logs;
    }

    /** The logarithm of the sum of all paths' weights; −∞ if there is no path. */
    double total() {
        double sum = 0;
        for (double weight : columns[0].weight) {
            sum += weight;
        }
        return sum == 0 ? Rule.FORBIDDEN : FastMath.log(sum) + columns[0].unit;
    }

    /** The states of a path by index, drawn as likely as its weight; there must be one. */
    int[] sample(Seed seed) {
        int[] path = new int[columns.length];
        path[0] = draw(columns[0].weight.clone(), seed.at(0));
        for (int position = 1; position < path.length; position++) {
            int before = path[position - 1];
            path[position] = moves.target(before, draw(ways(before, columns[position]), seed.at(position)));
        }
        return path;
    }

    /** The weight of every move from a state with that of all that follows, in any unit. */
    private double[] ways(int from, Column next) {
        double[] ways = new double[moves.count(from)];
        double sum = 0;
        for (int move = 0; move < ways.length; move++) {
            ways[move] = moves.weight(from, move) * next.weight[moves.target(from, move)];
            sum += ways[move];
        }
        if (sum <= EXACT) {
            ways = logs(from, next);
            double highest = Logs.maximum(ways);
            for (int i = 0; i < ways.length; i++) {
                ways[i] = FastMath.exp(ways[i] - highest);
            }
        }
        return ways;
    }

    /** One of these, each as likely as its weight; they are used up. */
    private static int draw(double[] weights, Seed seed) {
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += weights[i];
            weights[i] = total;
        }
        // A draw is at most 1 − 2^−53, and so its product with the total is less than the total.
        double drawn = seed.uniform() * total;
        int index = 0;
        while (weights[index] <= drawn) {
            index++;
        }
        return index;
    }
}

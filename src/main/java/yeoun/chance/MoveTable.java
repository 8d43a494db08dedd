package yeoun.chance;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * Allowed moves, row by row: those of row i are at {@code row[i]} to {@code row[i + 1]} − 1, by the state they lead to.
 *
 * @param row where each row begins; one more than there are rows
 * @param target the state that each move leads to, ascending in every row
 * @param log the sum of weight times fit of each move
 * @param weight its exponential, in a unit that whoever made the table knows
 */
record MoveTable(int[] row, int[] target, double[] log, double[] weight) {

    int count(int of) {
        return row[of + 1] - row[of];
    }

    /** The sum of the moves of a row, each times what it leads to. */
    double sum(int of, double[] onward) {
        int end = row[of + 1];
        double sum = 0;
        for (int i = row[of]; i < end; i++) {
            sum += weight[i] * onward[target[i]];
        }
        return sum;
    }

    /** The place of the move of a row to a state; negative if it is not allowed. */
    int find(int of, int to) {
        return Arrays.binarySearch(target, row[of], row[of + 1], to);
    }

    /** Exponentials of which many are asked for again: there are a few hundred different moves among thousands. */
    private static final class Exponentials {
        private static final int ROOM = 1 << 10;

        private final double[] arguments = new double[ROOM];
        private final double[] values = new double[ROOM];

        Exponentials() {
            Arrays.fill(arguments, Double.NaN);
        }

        double of(double argument) {
            long bits = Double.doubleToRawLongBits(argument);
            int at = (int) (bits * 0x9E3779B97F4A7C15L >>> 54);
            if (arguments[at] != argument) {
                arguments[at] = argument;
                values[at] = FastMath.exp(argument);
            }
            return values[at];
        }
    }

    /** A growing table. */
    static final class Builder {
        private final int[] row;
        private int[] target;
        private double[] log;
        private int size;

        Builder(int rows) {
            row = new int[rows + 1];
            target = new int[Math.max(16, rows * 16)];
            log = new double[target.length];
        }

        /** Adds the moves of the next row that are not forbidden. */
        void add(int of, int[] targets, double[] logs) {
            if (size + logs.length > target.length) {
                int room = Math.max(size + logs.length, size * 2);
                target = Arrays.copyOf(target, room);
                log = Arrays.copyOf(log, room);
            }
            for (int i = 0; i < logs.length; i++) {
                target[size] = targets[i];
                log[size] = logs[i];
                size += logs[i] == Rule.FORBIDDEN ? 0 : 1;
            }
            row[of + 1] = size;
        }

        /** The logarithm of the heaviest move; −∞ without any. */
        double heaviest() {
            double heaviest = Rule.FORBIDDEN;
            for (int i = 0; i < size; i++) {
                heaviest = Math.max(heaviest, log[i]);
            }
            return heaviest;
        }

        /** The table, its weights in a unit of this logarithm. */
        MoveTable in(double unit) {
            double[] weight = new double[size];
            Exponentials known = new Exponentials();
            for (int i = 0; i < size; i++) {
                weight[i] = known.of(log[i] - unit);
            }
            return new MoveTable(row, Arrays.copyOf(target, size), Arrays.copyOf(log, size), weight);
        }
    }
}

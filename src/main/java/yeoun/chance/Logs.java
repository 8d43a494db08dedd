package yeoun.chance;

import org.apache.commons.math3.util.FastMath;

/** Sums of weights that are known by their logarithms. */
final class Logs {

    private Logs() {}

    /** The logarithm of the sum of the exponentials; −∞ for none. */
    static double ofSum(double[] logs) {
        double highest = maximum(logs);
        if (highest == Rule.FORBIDDEN) {
            return highest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += FastMath.exp(log - highest);
        }
        return FastMath.log(sum) + highest;
    }

    static double maximum(double[] logs) {
        double highest = Rule.FORBIDDEN;
        for (double log : logs) {
            highest = Math.max(highest, log);
        }
        return highest;
    }

    /** Adds weight times fit, element by element; what is forbidden stays so, as its fit is −∞ and weights are not 0. */
    static void add(double[] logs, double weight, double[] fits) {
        for (int i = 0; i < logs.length; i++) {
            logs[i] += weight * fits[i];
        }
    }
}

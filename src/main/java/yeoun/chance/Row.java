package yeoun.chance;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;

/**
 * What the rules make of every state at one place.
 *
 * @param log the sum of weight times fit by state, −∞ where forbidden
 * @param weight its exponential in units of the heaviest, 0 where forbidden
 * @param unit the logarithm of that unit; 0 where everything is forbidden
 */
record Row(double[] log, double[] weight, double unit) {

    private static Row of(double[] log) {
        double highest = Logs.maximum(log);
        double unit = highest == Rule.FORBIDDEN ? 0 : highest;
        double[] weight = new double[log.length];
        for (int state = 0; state < log.length; state++) {
            weight[state] = log[state] == Rule.FORBIDDEN ? 0 : FastMath.exp(log[state] - unit);
        }
        return new Row(log, weight, unit);
    }

    /** Judges every state, one rule after another: what one forbids the next is not asked about. */
    static <P, S> Row judged(List<PlaceRule<P, S>> rules, double[] weights, P place, List<S> states) {
        double[] log = new double[states.size()];
        for (int i = 0; i < weights.length; i++) {
            if (rules.get(i).speaksAt(place)) {
                judge(rules.get(i), weights[i], place, states, log);
            }
        }
        return of(log);
    }

    private static <P, S> void judge(PlaceRule<P, S> rule, double weight, P place, List<S> states, double[] log) {
        for (int state = 0; state < log.length; state++) {
            if (log[state] != Rule.FORBIDDEN) {
                double fit = rule.fit(place, states.get(state));
                log[state] = fit == Rule.FORBIDDEN ? fit : log[state] + weight * fit;
            }
        }
    }

    boolean forbids(int state) {
        return log[state] == Rule.FORBIDDEN;
    }

    /** The same where only these states are left. */
    <S> Row where(List<S> states, Predicate<? super S> allows) {
        double[] narrowed = log.clone();
        for (int state = 0; state < narrowed.length; state++) {
            if (!allows.test(states.get(state))) {
                narrowed[state] = Rule.FORBIDDEN;
            }
        }
        return of(narrowed);
    }
}

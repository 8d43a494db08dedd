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
    static <P, S> Row judged(List<PlaceRule<P, S>> rules, double[] weights, P place, Moves<S> moves) {
        double[] log = new double[moves.array().length];
        for (int i = 0; i < weights.length; i++) {
            PlaceRule<P, S> rule = rules.get(i);
            if (rule.speaksAt(place) && rule.looksBack()) {
                ask(rule, weights[i], place, moves.array(), log);
            } else if (rule.speaksAt(place)) {
                askOfEndings(rule, weights[i], place, moves, log);
            }
        }
        return of(log);
    }

    private static <P, S> void ask(PlaceRule<P, S> rule, double weight, P place, S[] states, double[] log) {
        for (int state = 0; state < log.length; state++) {
            if (log[state] != Rule.FORBIDDEN) {
                log[state] += weight * rule.fit(place, states[state]);
            }
        }
    }

    private static <P, S> void askOfEndings(
            PlaceRule<P, S> rule, double weight, P place, Moves<S> moves, double[] log) {
        Moves.Endings endings = moves.endings();
        double[] fits = new double[endings.count()];
        for (int ending = 0; ending < fits.length; ending++) {
            fits[ending] = weight * rule.fit(place, moves.array()[endings.first()[ending]]);
        }
        for (int state = 0; state < log.length; state++) {
            log[state] += fits[endings.of()[state]];
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

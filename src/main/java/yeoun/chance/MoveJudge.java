package yeoun.chance;

import java.util.List;

/** Judges moves: a rule that does not look back is asked once for all states that end alike. */
final class MoveJudge<S> {

    private final S[] states;
    private final List<MoveRule<S>> rules;
    private final double[] weights;

    MoveJudge(S[] states, List<MoveRule<S>> rules, double[] weights) {
        this.states = states;
        this.rules = rules;
        this.weights = weights;
    }

    /**
     * States that one can go to, the same for all that end alike.
     *
     * @param states the states
     * @param fits by rule and state what the rules say that do not look back; an empty row for those that do
     */
    record Targets(int[] states, double[][] fits) {}

    /** What is the same of moves from all states that end as this one does. */
    Targets towards(int from, int[] targets) {
        double[][] fits = new double[weights.length][0];
        for (int i = 0; i < weights.length; i++) {
            if (!rules.get(i).looksBack()) {
                fits[i] = fits(rules.get(i), from, targets);
            }
        }
        return new Targets(targets, fits);
    }

    private double[] fits(MoveRule<S> rule, int from, int[] targets) {
        double[] fits = new double[targets.length];
        for (int move = 0; move < targets.length; move++) {
            fits[move] = rule.fit(states[from], states[targets[move]]);
        }
        return fits;
    }

    /** The sum of weight times fit for moves from a state, one rule after another: what one forbids the next is not asked about. */
    double[] judge(int from, Targets targets) {
        double[] logs = new double[targets.states.length];
        for (int i = 0; i < weights.length; i++) {
            if (rules.get(i).looksBack()) {
                ask(rules.get(i), weights[i], from, targets.states, logs);
            } else {
                Logs.add(logs, weights[i], targets.fits[i]);
            }
        }
        return logs;
    }

    private void ask(MoveRule<S> rule, double weight, int from, int[] targets, double[] logs) {
        S before = states[from];
        for (int move = 0; move < logs.length; move++) {
            if (logs[move] != Rule.FORBIDDEN) {
                logs[move] += weight * rule.fit(before, states[targets[move]]);
            }
        }
    }
}

package yeoun.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * States and the weights of all moves between them: the table that move rules fill once, for lattices of any length.
 *
 * <p>Moves that a rule forbids are not stored, so a sparse table costs what its allowed moves cost. Immutable.
 *
 * @param <S> the kind of state
 */
public final class Moves<S> {

    private final List<S> states;
    private final List<MoveRule<S>> rules;
    private final double[] ruleWeights;
    /** Moves from state i are at row[i] to row[i + 1] − 1. */
    private final int[] row;

    private final int[] target;
    private final double[] logWeight;
    /** The weights in units of the heaviest, so that none overflows. */
    private final double[] weight;

    private final double heaviest;

    private Moves(
            List<S> states, List<MoveRule<S>> rules, double[] ruleWeights, int[] row, int[] target, double[] logs) {
        this.states = states;
        this.rules = rules;
        this.ruleWeights = ruleWeights;
        this.row = row;
        this.target = target;
        this.logWeight = logs;
        this.weight = new double[logs.length];
        this.heaviest = Arrays.stream(logs).max().orElse(0);
        for (int i = 0; i < logs.length; i++) {
            weight[i] = FastMath.exp(logs[i] - heaviest);
        }
    }

    /** Judges every pair of states; rules that forbid much are cheapest when they come first. */
    public static <S> Moves<S> of(List<S> states, List<? extends MoveRule<S>> rules, Weights weights) {
        return of(states, (from, to) -> true, rules, weights);
    }

    /** Judges every pair of states that can follow one another at all. */
    public static <S> Moves<S> of(
            List<S> states,
            BiPredicate<? super S, ? super S> possible,
            List<? extends MoveRule<S>> rules,
            Weights weights) {
        return of(states, rules, weights, from -> followers(states, from, possible));
    }

    /**
     * Judges every pair of states that can follow one another at all, where that is the same for all states that end alike.
     *
     * @param end how a state ends, by value
     */
    public static <S> Moves<S> of(
            List<S> states,
            Function<? super S, ?> end,
            BiPredicate<? super S, ? super S> possible,
            List<? extends MoveRule<S>> rules,
            Weights weights) {
        Map<Object, int[]> known = new HashMap<>();
        return of(
                states,
                rules,
                weights,
                from -> known.computeIfAbsent(end.apply(from), e -> followers(states, from, possible)));
    }

    private static <S> int[] followers(List<S> states, S from, BiPredicate<? super S, ? super S> possible) {
        return IntStream.range(0, states.size())
                .filter(to -> possible.test(from, states.get(to)))
                .toArray();
    }

    private static <S> Moves<S> of(
            List<S> states, List<? extends MoveRule<S>> rules, Weights weights, Function<S, int[]> followers) {
        List<MoveRule<S>> active = new ArrayList<>();
        for (MoveRule<S> rule : rules) {
            if (weights.of(rule) > 0) {
                active.add(rule);
            }
        }
        double[] ruleWeights = active.stream().mapToDouble(weights::of).toArray();
        List<S> copy = List.copyOf(states);
        Table table = new Table(copy.size());
        for (int from = 0; from < copy.size(); from++) {
            int[] targets = followers.apply(copy.get(from));
            table.addRow(from, targets, judge(active, ruleWeights, copy, from, targets));
        }
        return new Moves<>(copy, List.copyOf(active), ruleWeights, table.row, table.targets(), table.logs());
    }

    /** The sum of weight times fit for moves from a state, one rule after another: what one forbids the next is not asked about. */
    private static <S> double[] judge(
            List<MoveRule<S>> rules, double[] weights, List<S> states, int from, int[] targets) {
        double[] logs = new double[targets.length];
        for (int i = 0; i < weights.length; i++) {
            MoveRule<S> rule = rules.get(i);
            for (int move = 0; move < targets.length; move++) {
                if (logs[move] != Rule.FORBIDDEN) {
                    double fit = rule.fit(states.get(from), states.get(targets[move]));
                    logs[move] = fit == Rule.FORBIDDEN ? fit : logs[move] + weights[i] * fit;
                }
            }
        }
        return logs;
    }

    /** The states, in the order given. */
    public List<S> states() {
        return states;
    }

    /** The rules that count, in the order given. */
    public List<MoveRule<S>> rules() {
        return rules;
    }

    /** How many moves are allowed. */
    public int size() {
        return target.length;
    }

    int[] row() {
        return row;
    }

    int[] target() {
        return target;
    }

    double[] weight() {
        return weight;
    }

    double[] logWeight() {
        return logWeight;
    }

    /** The logarithm of the unit that weights are in. */
    double heaviest() {
        return heaviest;
    }

    double logWeight(int from, int to) {
        int at = Arrays.binarySearch(target, row[from], row[from + 1], to);
        return at < 0 ? Rule.FORBIDDEN : logWeight[at];
    }

    /** What every move rule says of a move. */
    List<Vote> votes(S from, S to) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < ruleWeights.length; i++) {
            votes.add(new Vote(rules.get(i), ruleWeights[i], rules.get(i).fit(from, to)));
        }
        return votes;
    }

    /** A growing list of allowed moves, row by row. */
    private static final class Table {
        private final int[] row;
        private int[] target;
        private double[] log;
        private int size;

        Table(int states) {
            row = new int[states + 1];
            target = new int[Math.max(16, states * 4)];
            log = new double[target.length];
        }

        /** Adds the moves from a state that are not forbidden. */
        void addRow(int from, int[] targets, double[] logs) {
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
            row[from + 1] = size;
        }

        int[] targets() {
            return Arrays.copyOf(target, size);
        }

        double[] logs() {
            return Arrays.copyOf(log, size);
        }
    }
}

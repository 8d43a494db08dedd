package yeoun.chance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;

/**
 * All paths through positions, weighed by rules: a path is as likely as the exponential of the sum of weight times fit.
 *
 * <p>Draws are exact: backward filtering, then forward sampling, so there are no retries and no dead ends (Rabiner 1989).
 * Immutable; cost is linear in the number of positions and in the number of allowed moves.
 *
 * @param <P> what is known of a place
 * @param <S> the kind of state
 */
public final class Lattice<P, S> {

    private final Moves<S> moves;
    private final List<P> places;
    private final List<PlaceRule<P, S>> rules;
    private final double[] ruleWeights;
    /** log[position][state], −∞ where forbidden. */
    private final double[][] log;

    private final List<Lock<S>> locks;
    /** Filled by the first draw: a pure function of the above, so that two threads at most compute it twice. */
    private volatile double @org.jspecify.annotations.Nullable [][] ahead;

    private record Lock<S>(int position, String name, Predicate<? super S> allows) {}

    private Lattice(
            Moves<S> moves,
            List<P> places,
            List<PlaceRule<P, S>> rules,
            double[] ruleWeights,
            double[][] log,
            List<Lock<S>> locks) {
        this.moves = moves;
        this.places = places;
        this.rules = rules;
        this.ruleWeights = ruleWeights;
        this.log = log;
        this.locks = locks;
    }

    /**
     * Judges every state at every place; rules that forbid much are cheapest when they come first.
     *
     * @throws IllegalArgumentException if there is no place
     */
    public static <P, S> Lattice<P, S> of(
            Moves<S> moves, List<P> places, List<? extends PlaceRule<P, S>> rules, Weights weights) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a lattice has at least one position");
        }
        List<PlaceRule<P, S>> active = new ArrayList<>();
        for (PlaceRule<P, S> rule : rules) {
            if (weights.of(rule) > 0) {
                active.add(rule);
            }
        }
        double[] ruleWeights = active.stream().mapToDouble(weights::of).toArray();
        double[][] log = new double[places.size()][moves.states().size()];
        for (int position = 0; position < log.length; position++) {
            for (int state = 0; state < log[position].length; state++) {
                log[position][state] =
                        judge(active, ruleWeights, places.get(position), moves.states().get(state));
            }
        }
        return new Lattice<>(moves, List.copyOf(places), List.copyOf(active), ruleWeights, log, List.of());
    }

    private static <P, S> double judge(List<PlaceRule<P, S>> rules, double[] weights, P place, S state) {
        double log = 0;
        for (int i = 0; i < weights.length; i++) {
            double fit = rules.get(i).fit(place, state);
            if (fit == Rule.FORBIDDEN) {
                return fit;
            }
            log += weights[i] * fit;
        }
        return log;
    }

    /** How many positions there are. */
    public int length() {
        return places.size();
    }

    /** The states a path can be in. */
    public List<S> states() {
        return moves.states();
    }

    /** The same lattice where only the states that the lock allows are left at one position. */
    public Lattice<P, S> where(int position, String lock, Predicate<? super S> allows) {
        double[][] narrowed = log.clone();
        narrowed[position] = log[position].clone();
        for (int state = 0; state < narrowed[position].length; state++) {
            if (!allows.test(states().get(state))) {
                narrowed[position][state] = Rule.FORBIDDEN;
            }
        }
        List<Lock<S>> more = new ArrayList<>(locks);
        more.add(new Lock<>(position, lock, allows));
        return new Lattice<>(moves, places, rules, ruleWeights, narrowed, List.copyOf(more));
    }

    /** Whether any path is left. */
    public boolean isSatisfiable() {
        return totalLogWeight() != Rule.FORBIDDEN;
    }

    /** The natural logarithm of the sum of all paths' weights; −∞ if there is no path. */
    public double totalLogWeight() {
        double[][] table = ahead();
        double sum = 0;
        double highest = maximum(log[0]);
        for (int state = 0; state < log[0].length; state++) {
            if (log[0][state] != Rule.FORBIDDEN) {
                sum += FastMath.exp(log[0][state] - highest) * table[0][state];
            }
        }
        return sum == 0 ? Rule.FORBIDDEN : FastMath.log(sum) + highest + scale(table);
    }

    private static double scale(double[][] table) {
        double scale = 0;
        for (double[] factors : table) {
            scale += factors[factors.length - 1];
        }
        return scale;
    }

    /**
     * Draws a path, each as likely as its weight.
     *
     * @throws Unsatisfiable if there is none
     */
    public Path<S> sample(Seed seed) {
        double[][] table = ahead();
        int[] path = new int[length()];
        double[] scratch = new double[states().size()];
        double highest = maximum(log[0]);
        double total = 0;
        for (int state = 0; state < scratch.length; state++) {
            total += log[0][state] == Rule.FORBIDDEN ? 0 : FastMath.exp(log[0][state] - highest) * table[0][state];
            scratch[state] = total;
        }
        if (total == 0) {
            throw unsatisfiable();
        }
        path[0] = firstAbove(scratch, scratch.length, seed.at(0).uniform() * total);
        int[] row = moves.row();
        for (int position = 1; position < path.length; position++) {
            int from = path[position - 1];
            int begin = row[from];
            int count = row[from + 1] - begin;
            if (scratch.length < count) {
                scratch = new double[count];
            }
            total = cumulate(position, begin, count, table[position], scratch);
            path[position] =
                    moves.target()[begin + firstAbove(scratch, count, seed.at(position).uniform() * total)];
        }
        return path(path);
    }

    private double cumulate(int position, int begin, int count, double[] after, double[] sums) {
        int[] target = moves.target();
        double[] weight = moves.weight();
        double[] here = log[position];
        double highest = maximum(here);
        double total = 0;
        for (int i = 0; i < count; i++) {
            int to = target[begin + i];
            if (after[to] > 0 && here[to] != Rule.FORBIDDEN) {
                total += weight[begin + i] * FastMath.exp(here[to] - highest) * after[to];
            }
            sums[i] = total;
        }
        return total;
    }

    /** The first index whose running sum exceeds the value; the last that adds anything if rounding left none. */
    private static int firstAbove(double[] sums, int count, double value) {
        int last = 0;
        for (int i = 0; i < count; i++) {
            if (sums[i] > value) {
                return i;
            }
            if (i > 0 && sums[i] > sums[i - 1]) {
                last = i;
            }
        }
        return last;
    }

    /**
     * ahead[position][state]: the scaled weight of everything after the position, given the state at it; the entry behind
     * the last state is the logarithm of the scale.
     */
    private double[][] ahead() {
        double[][] known = ahead;
        if (known == null) {
            known = filterBackward();
            ahead = known;
        }
        return known;
    }

    private double[][] filterBackward() {
        int count = states().size();
        double[][] table = new double[length()][count + 1];
        java.util.Arrays.fill(table[length() - 1], 0, count, 1);
        int[] row = moves.row();
        int[] target = moves.target();
        double[] weight = moves.weight();
        double[] next = new double[count];
        for (int position = length() - 2; position >= 0; position--) {
            double highest = weighNext(position + 1, table[position + 1], next);
            double[] here = table[position];
            double largest = 0;
            for (int from = 0; from < count; from++) {
                double sum = 0;
                if (log[position][from] != Rule.FORBIDDEN) {
                    for (int i = row[from]; i < row[from + 1]; i++) {
                        sum += weight[i] * next[target[i]];
                    }
                }
                here[from] = sum;
                largest = Math.max(largest, sum);
            }
            here[count] = rescale(here, count, largest) + highest;
        }
        return table;
    }

    private double weighNext(int position, double[] after, double[] next) {
        double[] here = log[position];
        double highest = maximum(here);
        for (int state = 0; state < next.length; state++) {
            next[state] = after[state] == 0 || here[state] == Rule.FORBIDDEN
                    ? 0
                    : FastMath.exp(here[state] - highest) * after[state];
        }
        return highest;
    }

    private static double rescale(double[] row, int count, double largest) {
        if (largest == 0) {
            return 0;
        }
        for (int i = 0; i < count; i++) {
            row[i] /= largest;
        }
        return FastMath.log(largest);
    }

    private static double maximum(double[] values) {
        double highest = Rule.FORBIDDEN;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        return highest == Rule.FORBIDDEN ? 0 : highest;
    }

    /**
     * The heaviest path; among equals the one with the earliest states.
     *
     * @throws Unsatisfiable if there is none
     */
    public Path<S> best() {
        return best(1).get(0);
    }

    /**
     * The heaviest paths, heaviest first: fewer than asked only where there are fewer.
     *
     * @throws Unsatisfiable if there is none
     */
    public List<Path<S>> best(int count) {
        double[][] bound = bestAhead();
        PriorityQueue<Partial> open = new PriorityQueue<>();
        for (int state = 0; state < states().size(); state++) {
            push(open, new Partial(null, 0, state, log[0][state], log[0][state] + bound[0][state]));
        }
        List<Path<S>> found = new ArrayList<>();
        while (!open.isEmpty() && found.size() < count) {
            Partial partial = open.poll();
            if (partial.position + 1 == length()) {
                found.add(path(partial.indices()));
            } else {
                extend(open, partial, bound);
            }
        }
        if (found.isEmpty()) {
            throw unsatisfiable();
        }
        return found;
    }

    private void extend(PriorityQueue<Partial> open, Partial partial, double[][] bound) {
        int position = partial.position + 1;
        for (int i = moves.row()[partial.state]; i < moves.row()[partial.state + 1]; i++) {
            int to = moves.target()[i];
            double sum = partial.sum + moves.logWeight()[i] + log[position][to];
            push(open, new Partial(partial, position, to, sum, sum + bound[position][to]));
        }
    }

    private static void push(PriorityQueue<Partial> open, Partial partial) {
        if (partial.bound != Rule.FORBIDDEN) {
            open.add(partial);
        }
    }

    /** A path so far, with the exact weight of the heaviest way to finish it: best-first search never looks back. */
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

    private double[][] bestAhead() {
        int count = states().size();
        double[][] table = new double[length()][count];
        for (int position = length() - 2; position >= 0; position--) {
            for (int from = 0; from < count; from++) {
                double highest = Rule.FORBIDDEN;
                if (log[position][from] != Rule.FORBIDDEN) {
                    for (int i = moves.row()[from]; i < moves.row()[from + 1]; i++) {
                        int to = moves.target()[i];
                        highest = Math.max(
                                highest, moves.logWeight()[i] + log[position + 1][to] + table[position + 1][to]);
                    }
                }
                table[position][from] = highest;
            }
        }
        return table;
    }

    /**
     * Different paths, drawn like {@link #sample}; once drawing brings nothing new, the heaviest of the rest. Fewer than asked
     * only where there are fewer.
     *
     * @throws Unsatisfiable if there is none
     */
    public List<Path<S>> takes(int count, Seed seed) {
        Set<Path<S>> takes = new LinkedHashSet<>();
        for (int draw = 0; takes.size() < count && draw < 4 * count + 16; draw++) {
            takes.add(sample(seed.at(draw)));
        }
        if (takes.size() < count) {
            for (Path<S> path : best(count + takes.size())) {
                if (takes.size() < count) {
                    takes.add(path);
                }
            }
        }
        return List.copyOf(takes);
    }

    /** The path with these state indices. */
    private Path<S> path(int[] indices) {
        double sum = log[0][indices[0]];
        List<S> path = new ArrayList<>(indices.length);
        path.add(states().get(indices[0]));
        for (int position = 1; position < indices.length; position++) {
            sum += moves.logWeight(indices[position - 1], indices[position]) + log[position][indices[position]];
            path.add(states().get(indices[position]));
        }
        return new Path<>(path, sum);
    }

    /** What every rule says of the state at each position: its place, and the move that led there. */
    public List<List<Vote>> explain(Path<S> path) {
        List<List<Vote>> explanation = new ArrayList<>();
        for (int position = 0; position < path.length(); position++) {
            List<Vote> votes = new ArrayList<>();
            for (int i = 0; i < ruleWeights.length; i++) {
                votes.add(new Vote(
                        rules.get(i), ruleWeights[i], rules.get(i).fit(places.get(position), path.get(position))));
            }
            if (position > 0) {
                votes.addAll(moves.votes(path.get(position - 1), path.get(position)));
            }
            explanation.add(List.copyOf(votes));
        }
        return List.copyOf(explanation);
    }

    private Unsatisfiable unsatisfiable() {
        int position = firstUnreachable(locks);
        List<Lock<S>> needed = new ArrayList<>(locks);
        if (firstUnreachable(List.of()) < length()) {
            return new Unsatisfiable(position, forbidding(position));
        }
        for (Lock<S> lock : locks) {
            List<Lock<S>> fewer = new ArrayList<>(needed);
            fewer.remove(lock);
            if (firstUnreachable(fewer) < length()) {
                needed = fewer;
            }
        }
        return new Unsatisfiable(position, needed.stream().map(Lock::name).toList());
    }

    /** The first position that no path reaches under these locks and all rules; the length if a path reaches the end. */
    private int firstUnreachable(List<Lock<S>> under) {
        boolean[] reached = new boolean[states().size()];
        java.util.Arrays.fill(reached, true);
        for (int position = 0; position < length(); position++) {
            boolean[] now = new boolean[reached.length];
            boolean any = false;
            for (int from = 0; from < reached.length; from++) {
                if (reached[from]) {
                    any |= reach(position, from, under, now);
                }
            }
            if (!any) {
                return position;
            }
            reached = now;
        }
        return length();
    }

    private boolean reach(int position, int from, List<Lock<S>> under, boolean[] now) {
        if (position == 0) {
            now[from] = allowed(0, from, under);
            return now[from];
        }
        boolean any = false;
        for (int i = moves.row()[from]; i < moves.row()[from + 1]; i++) {
            int to = moves.target()[i];
            now[to] |= allowed(position, to, under);
            any |= now[to];
        }
        return any;
    }

    private boolean allowed(int position, int state, List<Lock<S>> under) {
        S value = states().get(state);
        for (Lock<S> lock : under) {
            if (lock.position == position && !lock.allows.test(value)) {
                return false;
            }
        }
        return judge(rules, ruleWeights, places.get(position), value) != Rule.FORBIDDEN;
    }

    private List<String> forbidding(int position) {
        List<String> names = new ArrayList<>();
        for (PlaceRule<P, S> rule : rules) {
            for (S state : states()) {
                if (rule.fit(places.get(position), state) == Rule.FORBIDDEN) {
                    names.add(rule.name());
                    break;
                }
            }
        }
        for (MoveRule<S> rule : position == 0 ? List.<MoveRule<S>>of() : moves.rules()) {
            names.add(rule.name());
        }
        return names;
    }
}

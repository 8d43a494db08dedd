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

    /** Sums above this have lost nothing that counts: what underflows is below 1e−300. */
    private static final double EXACT = 1e-250;

    private final Moves<S> moves;
    private final List<P> places;
    private final List<PlaceRule<P, S>> rules;
    private final double[] ruleWeights;
    /** log[position][state], −∞ where forbidden. */
    private final double[][] log;

    private final List<Lock<S>> locks;
    /** Filled by the first draw: a pure function of the above, so that two threads at most compute it twice. */
    private volatile double @org.jspecify.annotations.Nullable [][] onward;

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
                log[position][state] = judge(
                        active,
                        ruleWeights,
                        places.get(position),
                        moves.states().get(state));
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
        return logOfSum(onward()[0]);
    }

    /**
     * Draws a path, each as likely as its weight.
     *
     * @throws Unsatisfiable if there is none
     */
    public Path<S> sample(Seed seed) {
        double[][] table = onward();
        double[] logs = table[0].clone();
        if (maximum(logs, logs.length) == Rule.FORBIDDEN) {
            throw unsatisfiable();
        }
        int[] path = new int[length()];
        path[0] = draw(logs, logs.length, seed.at(0));
        for (int position = 1; position < path.length; position++) {
            int begin = moves.row()[path[position - 1]];
            int count = moves.row()[path[position - 1] + 1] - begin;
            fillLogs(begin, count, table[position], logs);
            path[position] = moves.target()[begin + draw(logs, count, seed.at(position))];
        }
        return path(path);
    }

    /** The logarithm of so many moves' weights, each with that of all that follows. */
    private void fillLogs(int begin, int count, double[] following, double[] logs) {
        for (int i = 0; i < count; i++) {
            logs[i] = moves.logWeight()[begin + i] + following[moves.target()[begin + i]];
        }
    }

    /** One of the first so many, each as likely as the exponential of its entry; the entries are used up. */
    private static int draw(double[] logs, int count, Seed seed) {
        double highest = maximum(logs, count);
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += FastMath.exp(logs[i] - highest);
            logs[i] = total;
        }
        // A draw is at most 1 − 2^−53, and so its product with the total is less than the total.
        double drawn = seed.uniform() * total;
        int index = 0;
        while (logs[index] <= drawn) {
            index++;
        }
        return index;
    }

    /** onward[position][state]: the logarithm of the weight of all ways to go on from the state at the position. */
    private double[][] onward() {
        double[][] known = onward;
        if (known == null) {
            known = filterBackward();
            onward = known;
        }
        return known;
    }

    private double[][] filterBackward() {
        double[][] table = new double[length()][];
        table[length() - 1] = log[length() - 1];
        double[] scaled = new double[states().size()];
        for (int position = length() - 2; position >= 0; position--) {
            double[] following = table[position + 1];
            double highest = maximum(following, following.length);
            for (int to = 0; to < scaled.length; to++) {
                scaled[to] = following[to] == Rule.FORBIDDEN ? 0 : FastMath.exp(following[to] - highest);
            }
            double[] here = log[position].clone();
            for (int from = 0; from < here.length; from++) {
                if (here[from] != Rule.FORBIDDEN) {
                    here[from] += logOfMoves(from, following, scaled, highest);
                }
            }
            table[position] = here;
        }
        return table;
    }

    /** Sums in units of the heaviest move and state; what would lose too much by that is summed by itself. */
    private double logOfMoves(int from, double[] following, double[] scaled, double highest) {
        int begin = moves.row()[from];
        int end = moves.row()[from + 1];
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += moves.weight()[i] * scaled[moves.target()[i]];
        }
        if (sum > EXACT) {
            return FastMath.log(sum) + highest + moves.heaviest();
        }
        double[] logs = new double[end - begin];
        fillLogs(begin, logs.length, following, logs);
        return logOfSum(logs);
    }

    private static double logOfSum(double[] logs) {
        double highest = maximum(logs, logs.length);
        if (highest == Rule.FORBIDDEN) {
            return highest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += FastMath.exp(log - highest);
        }
        return FastMath.log(sum) + highest;
    }

    private static double maximum(double[] values, int count) {
        double highest = Rule.FORBIDDEN;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, values[i]);
        }
        return highest;
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
     * @throws IllegalArgumentException if none is asked for
     * @throws Unsatisfiable if there is none
     */
    public List<Path<S>> best(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one path is asked for, got " + count);
        }
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
        for (Lock<S> lock : locks) {
            List<Lock<S>> fewer = new ArrayList<>(needed);
            fewer.remove(lock);
            if (firstUnreachable(fewer) == position) {
                needed = fewer;
            }
        }
        return new Unsatisfiable(
                position,
                needed.isEmpty()
                        ? forbidding(position)
                        : needed.stream().map(Lock::name).toList());
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
            if (states().stream().anyMatch(to -> rule.fit(places.get(position), to) == Rule.FORBIDDEN)) {
                names.add(rule.name());
            }
        }
        for (MoveRule<S> rule : position == 0 ? List.<MoveRule<S>>of() : moves.rules()) {
            if (forbidsAnything(rule)) {
                names.add(rule.name());
            }
        }
        return names;
    }

    private boolean forbidsAnything(MoveRule<S> rule) {
        return states().stream()
                .anyMatch(from -> states().stream().anyMatch(to -> rule.fit(from, to) == Rule.FORBIDDEN));
    }
}

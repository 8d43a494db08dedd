package yeoun.chance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
    private final List<Row> rows;
    private final List<Conflict.Lock<S>> locks;
    /** Filled by the first draw: a pure function of the above, so that two threads at most compute it twice. */
    private volatile @org.jspecify.annotations.Nullable Onward onward;

    Lattice(
            Moves<S> moves,
            List<P> places,
            List<PlaceRule<P, S>> rules,
            double[] ruleWeights,
            List<Row> rows,
            List<Conflict.Lock<S>> locks) {
        this.moves = moves;
        this.places = places;
        this.rules = rules;
        this.ruleWeights = ruleWeights;
        this.rows = rows;
        this.locks = locks;
    }

    /**
     * Judges every state at every place; rules that forbid much are cheapest when they come first. For several lattices of
     * the same moves and rules there is {@link Grammar}.
     *
     * @throws IllegalArgumentException if there is no place
     */
    public static <P, S> Lattice<P, S> of(
            Moves<S> moves, List<P> places, List<? extends PlaceRule<P, S>> rules, Weights weights) {
        return new Grammar<>(moves, rules, weights).over(places);
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
        List<Row> narrowed = new ArrayList<>(rows);
        narrowed.set(position, rows.get(position).where(states(), allows));
        List<Conflict.Lock<S>> more = new ArrayList<>(locks);
        more.add(new Conflict.Lock<>(position, lock, allows));
        return new Lattice<>(moves, places, rules, ruleWeights, List.copyOf(narrowed), List.copyOf(more));
    }

    /** Whether any path is left. */
    public boolean isSatisfiable() {
        return totalLogWeight() != Rule.FORBIDDEN;
    }

    /** The natural logarithm of the sum of all paths' weights; −∞ if there is no path. */
    public double totalLogWeight() {
        return onward().total();
    }

    /**
     * Draws a path, each as likely as its weight.
     *
     * @throws Unsatisfiable if there is none
     */
    public Path<S> sample(Seed seed) {
        if (!isSatisfiable()) {
            throw unsatisfiable();
        }
        return path(onward().sample(seed));
    }

    private Onward onward() {
        Onward known = onward;
        if (known == null) {
            known = new Onward(moves, rows);
            onward = known;
        }
        return known;
    }

    private Unsatisfiable unsatisfiable() {
        return new Conflict<>(moves, places, rules, ruleWeights, locks).found();
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
        List<int[]> found = new BestPaths(moves, rows).first(count);
        if (found.isEmpty()) {
            throw unsatisfiable();
        }
        return found.stream().map(this::path).toList();
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
        double sum = rows.get(0).log()[indices[0]];
        List<S> path = new ArrayList<>(indices.length);
        path.add(states().get(indices[0]));
        for (int position = 1; position < indices.length; position++) {
            sum += moves.logWeight(indices[position - 1], indices[position])
                    + rows.get(position).log()[indices[position]];
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
}

package yeoun.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lattices of one kind are made of: states and the moves between them, and the rules that judge states at places.
 *
 * <p>A place that is known already, by value, is not judged again: drafts of one idea differ in few of their places. A grammar
 * is kept as long as the work that it serves, and any number of threads may use it.
 *
 * @param <P> what is known of a place; places that are equal must be judged alike
 * @param <S> the kind of state
 */
public final class Grammar<P, S> {

    private final Moves<S> moves;
    private final List<PlaceRule<P, S>> rules;
    private final double[] weights;
    private final Map<P, Row> judged = new ConcurrentHashMap<>();

    /** A grammar of these moves and rules; rules that forbid much are cheapest when they come first. */
    public Grammar(Moves<S> moves, List<? extends PlaceRule<P, S>> rules, Weights weights) {
        List<PlaceRule<P, S>> active = new ArrayList<>();
        for (PlaceRule<P, S> rule : rules) {
            if (weights.of(rule) > 0) {
                active.add(rule);
            }
        }
        this.moves = moves;
        this.rules = List.copyOf(active);
        this.weights = active.stream().mapToDouble(weights::of).toArray();
    }

    /**
     * All paths through these places.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Lattice<P, S> over(List<P> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a lattice has at least one position");
        }
        List<Row> rows = new ArrayList<>(places.size());
        for (P place : places) {
            rows.add(judged.computeIfAbsent(place, p -> Row.judged(rules, weights, p, moves)));
        }
        return new Lattice<>(moves, List.copyOf(places), rules, weights, List.copyOf(rows), List.of());
    }
}

package yeoun.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Chain;
import yeoun.chance.Lattice;
import yeoun.chance.MoveRule;
import yeoun.chance.Moves;
import yeoun.chance.Path;
import yeoun.chance.PlaceRule;
import yeoun.chance.Rule;
import yeoun.chance.Weights;
import yeoun.support.Any;
import yeoun.support.Rules;

/**
 * A random lattice, small enough to try every path: what the engine must agree with.
 *
 * <p>Fits are eighths and weights quarters, so that sums are exact in any order and equally heavy paths are common.
 */
final class SmallLattice {

    /** Only these states are left at a position. */
    record Lock(int position, String name, List<Integer> allowed) {}

    private final List<Integer> states;
    private final List<Integer> places;
    private final List<MoveRule<Integer>> moveRules = new ArrayList<>();
    private final List<PlaceRule<Integer, Integer>> placeRules = new ArrayList<>();
    private Weights weights = Weights.OWN;
    private Chain<Integer> chain = Chain.free();

    private SmallLattice(int states, int places) {
        this.states = IntStream.range(0, states).boxed().toList();
        this.places = IntStream.range(0, places).boxed().toList();
    }

    /** One to four states, most often chained, at one to five positions, under up to three rules of each kind that forbid so much. */
    static SmallLattice any(Any any, double forbidden) {
        SmallLattice lattice = new SmallLattice(any.between(1, 4), any.between(1, 5));
        int kinds = any.between(0, 3);
        boolean chained = any.chance(0.6);
        int last = lattice.states.size() - 1;
        int[] ending = lattice.states()
                .map(s -> chained ? any.between(0, Math.min(1, last)) : s)
                .toArray();
        int[] fresh = lattice.states().map(s -> chained ? any.between(0, 1) : 0).toArray();
        if (chained) {
            double[][] follows = fits(any, lattice.states.size(), lattice.states.size(), 0.2);
            lattice.chain = Chain.<Integer>of(s -> ending[s], (from, to) -> follows[ending[from]][to] != Rule.FORBIDDEN)
                    .afresh(s -> fresh[s] == 1);
        }
        for (int i = 0; i < kinds; i++) {
            double[][] moves = fits(any, lattice.states.size(), lattice.states.size(), forbidden);
            double[][] stays = fits(any, lattice.places.size(), lattice.states.size(), forbidden);
            boolean back = any.chance(0.5);
            lattice.moveRules.add(Rules.move(
                    "move-" + i,
                    any.between(1, 8) / 4.0,
                    back,
                    (from, to) -> moves[back && fresh[to] == 0 ? from : ending[from]][to]));
            lattice.placeRules.add(Rules.place(
                    "place-" + i, any.between(1, 8) / 4.0, back, (at, in) -> stays[at][back ? in : ending[in]]));
        }
        lattice.reweigh(any);
        return lattice;
    }

    private void reweigh(Any any) {
        for (Rule rule : rules()) {
            if (any.chance(0.2)) {
                weights = weights.with(rule.name(), any.between(0, 3) / 2.0);
            }
        }
    }

    private static double[][] fits(Any any, int rows, int columns, double forbidden) {
        double[][] fits = new double[rows][columns];
        for (double[] row : fits) {
            for (int i = 0; i < columns; i++) {
                row[i] = any.chance(forbidden) ? Rule.FORBIDDEN : any.eighths(-1, 1);
            }
        }
        return fits;
    }

    private IntStream states() {
        return states.stream().mapToInt(s -> s);
    }

    private boolean canFollow(int from, int to) {
        return chain.afresh().test(to) || chain.follows().test(from, to);
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(moveRules);
        rules.addAll(placeRules);
        return rules;
    }

    Lattice<Integer, Integer> lattice() {
        return Lattice.of(Moves.of(states, chain, moveRules, weights), places, placeRules, weights);
    }

    Lattice<Integer, Integer> lattice(List<Lock> locks) {
        Lattice<Integer, Integer> lattice = lattice();
        for (Lock lock : locks) {
            lattice = lattice.where(lock.position, lock.name, lock.allowed::contains);
        }
        return lattice;
    }

    /** Up to so many locks, each leaving some states or none. */
    List<Lock> anyLocks(Any any, int most) {
        return IntStream.range(0, any.between(1, most))
                .mapToObj(i -> new Lock(
                        any.between(0, places.size() - 1),
                        "lock-" + i,
                        states.stream().filter(s -> any.chance(0.5)).toList()))
                .toList();
    }

    /** All paths that no rule forbids, in the order of their states. */
    List<Path<Integer>> paths() {
        return paths(List.of());
    }

    /** All paths that neither a rule nor a lock forbids, in the order of their states. */
    List<Path<Integer>> paths(List<Lock> locks) {
        return beginnings(places.size(), locks).stream()
                .map(path -> new Path<>(path, logWeight(path)))
                .toList();
    }

    /** The same, heaviest first; among equals in the order of their states. */
    List<Path<Integer>> heaviestFirst(List<Lock> locks) {
        return paths(locks).stream()
                .sorted(Comparator.comparing(Path<Integer>::logWeight).reversed())
                .toList();
    }

    /** The first position that no beginning of a path reaches; the number of positions if there is a path. */
    int firstUnreachable(List<Lock> locks) {
        int position = 0;
        while (position < places.size() && !beginnings(position + 1, locks).isEmpty()) {
            position++;
        }
        return position;
    }

    int length() {
        return places.size();
    }

    private List<List<Integer>> beginnings(int length, List<Lock> locks) {
        List<List<Integer>> all = List.of(List.of());
        for (int position = 0; position < length; position++) {
            all = all.stream()
                    .flatMap(path -> states.stream().map(s -> longer(path, s)))
                    .toList();
        }
        Predicate<List<Integer>> locked = path -> locks.stream()
                .allMatch(lock -> lock.position >= length || lock.allowed.contains(path.get(lock.position)));
        return all.stream()
                .filter(locked)
                .filter(path -> logWeight(path) != Rule.FORBIDDEN)
                .toList();
    }

    private static List<Integer> longer(List<Integer> path, int state) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(state);
        return longer;
    }

    private double logWeight(List<Integer> path) {
        double sum = 0;
        for (int position = 0; position < path.size(); position++) {
            for (PlaceRule<Integer, Integer> rule : placeRules) {
                sum += vote(rule, rule.fit(position, path.get(position)));
            }
            sum += position == 0 || canFollow(path.get(position - 1), path.get(position)) ? 0 : Rule.FORBIDDEN;
            for (MoveRule<Integer> rule : moveRules) {
                sum += position == 0 ? 0 : vote(rule, rule.fit(path.get(position - 1), path.get(position)));
            }
        }
        return sum;
    }

    private double vote(Rule rule, double fit) {
        double weight = weights.byRule().getOrDefault(rule.name(), rule.weight());
        return weight == 0 ? 0 : weight * fit;
    }

    /** The natural logarithm of the sum of the paths' weights. */
    static double totalLogWeight(List<Path<Integer>> paths) {
        return FastMath.log(paths.stream()
                .mapToDouble(path -> FastMath.exp(path.logWeight()))
                .sum());
    }
}

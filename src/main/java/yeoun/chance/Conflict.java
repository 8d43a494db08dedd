package yeoun.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds out why no path is left: where, and which locks or rules cannot hold together. */
final class Conflict<P, S> {

    private final Moves<S> moves;
    private final List<P> places;
    private final List<PlaceRule<P, S>> rules;
    /** What the rules make of every place, before anything is locked. */
    private final List<Row> rows;

    private final List<Lock<S>> locks;

    /** Only some states are allowed at a position. */
    record Lock<S>(int position, String name, Predicate<? super S> allows) {}

    Conflict(Moves<S> moves, List<P> places, List<PlaceRule<P, S>> rules, double[] weights, List<Lock<S>> locks) {
        this.moves = moves;
        this.places = places;
        this.rules = rules;
        this.rows = places.stream()
                .map(place -> Row.judged(rules, weights, place, moves))
                .toList();
        this.locks = locks;
    }

    /** The first position that nothing fits, and the fewest locks that make it so; without any, the rules. */
    Unsatisfiable found() {
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
        boolean[] reached = new boolean[moves.states().size()];
        Arrays.fill(reached, true);
        for (int position = 0; position < rows.size(); position++) {
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
        return rows.size();
    }

    private boolean reach(int position, int from, List<Lock<S>> under, boolean[] now) {
        if (position == 0) {
            now[from] = allowed(0, from, under);
            return now[from];
        }
        boolean any = false;
        for (int move = 0; move < moves.count(from); move++) {
            int to = moves.target(from, move);
            now[to] |= allowed(position, to, under);
            any |= now[to];
        }
        return any;
    }

    private boolean allowed(int position, int state, List<Lock<S>> under) {
        for (Lock<S> lock : under) {
            if (lock.position == position && !lock.allows.test(moves.states().get(state))) {
                return false;
            }
        }
        return !rows.get(position).forbids(state);
    }

    private List<String> forbidding(int position) {
        List<String> names = new ArrayList<>();
        for (PlaceRule<P, S> rule : rules) {
            if (moves.states().stream().anyMatch(to -> rule.fit(places.get(position), to) == Rule.FORBIDDEN)) {
                names.add(rule.name());
            }
        }
        for (MoveRule<S> rule : position == 0 ? List.<MoveRule<S>>of() : moves.rules()) {
            if (forbidsAnything(rule)) {
                names.add(rule.name());
            }
        }
        return names.isEmpty() ? List.of("what can follow what") : names;
    }

    private boolean forbidsAnything(MoveRule<S> rule) {
        return moves.states().stream()
                .anyMatch(from -> moves.states().stream().anyMatch(to -> rule.fit(from, to) == Rule.FORBIDDEN));
    }
}

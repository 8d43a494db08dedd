package yeoun.chance;

import java.util.List;

/**
 * One way through a lattice: a state for every position.
 *
 * @param states the states in order
 * @param logWeight the natural logarithm of the path's weight: the sum of every rule's weight times its fit
 * @param <S> the kind of state
 */
public record Path<S>(List<S> states, double logWeight) {

    public Path {
        states = List.copyOf(states);
    }

    /** The state at a position. */
    public S get(int position) {
        return states.get(position);
    }

    /** How many positions there are. */
    public int length() {
        return states.size();
    }
}

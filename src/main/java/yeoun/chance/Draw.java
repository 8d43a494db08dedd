package yeoun.chance;

import java.util.List;

/**
 * A path and the lattice it was drawn from, so that it can be explained.
 *
 * @param lattice the lattice
 * @param path the path drawn
 * @param <P> what is known of a place
 * @param <S> the kind of state
 */
public record Draw<P, S>(Lattice<P, S> lattice, Path<S> path) {

    /** What every rule says of the state at each position. */
    public List<List<Vote>> explain() {
        return lattice.explain(path);
    }
}

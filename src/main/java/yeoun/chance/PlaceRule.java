package yeoun.chance;

/**
 * A rule that judges a state at a place.
 *
 * @param <P> what is known of a place
 * @param <S> the kind of state
 */
public non-sealed interface PlaceRule<P, S> extends Rule {

    /**
     * Whether the rule has anything to say at a place: where it has not, {@link #fit} is 0 for every state, and it is not
     * asked.
     */
    default boolean speaksAt(P place) {
        return true;
    }

    /** How well the state fits the place, in [−1, 1], or {@link Rule#FORBIDDEN}. */
    double fit(P place, S state);
}

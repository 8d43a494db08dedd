package yeoun.chance;

/**
 * A rule that judges two neighbouring states, in the same way at every position.
 *
 * @param <S> the kind of state
 */
public non-sealed interface MoveRule<S> extends Rule {

    /** How well going from one state to the next fits, in [−1, 1], or {@link Rule#FORBIDDEN}. */
    double fit(S from, S to);
}

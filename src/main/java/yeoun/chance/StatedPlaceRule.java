package yeoun.chance;

/**
 * A place rule that is stated once, where it is made: its name, weight, sentence and reason.
 *
 * @param <P> what is known of a place
 * @param <S> the kind of state
 */
public abstract class StatedPlaceRule<P, S> extends StatedRule implements PlaceRule<P, S> {

    /** A rule of this name and weight that says this for that reason. */
    protected StatedPlaceRule(String name, double weight, String says, String because) {
        super(name, weight, says, because);
    }
}

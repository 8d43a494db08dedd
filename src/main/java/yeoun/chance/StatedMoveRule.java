package yeoun.chance;

/**
 * A move rule that is stated once, where it is made: its name, weight, sentence and reason.
 *
 * @param <S> the kind of state
 */
public abstract class StatedMoveRule<S> extends StatedRule implements MoveRule<S> {

    /** A rule of this name and weight that says this for that reason. */
    protected StatedMoveRule(String name, double weight, String says, String because) {
        super(name, weight, says, because);
    }
}

package yeoun.chance;

/**
 * A move rule that is stated once, where it is made: its name, weight, sentence and reason.
 *
 * @param <S> the kind of state
 */
public abstract class StatedMoveRule<S> implements MoveRule<S> {

    private final String name;
    private final double weight;
    private final String says;
    private final String because;

    /** A rule of this name and weight that says this for that reason. */
    protected StatedMoveRule(String name, double weight, String says, String because) {
        this.name = name;
        this.weight = weight;
        this.says = says;
        this.because = because;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final double weight() {
        return weight;
    }

    @Override
    public final String says() {
        return says;
    }

    @Override
    public final String because() {
        return because;
    }
}

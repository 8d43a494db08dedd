package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A named change of a statement. Variations compose; composing is associative and {@link #NONE} changes nothing. Its text is
 * what {@link Operators#parse} reads: {@code augmentation 2, mode darker}.
 *
 * <p>To make one of your own, name a function with {@link #named}; to have it known by name everywhere, see
 * {@link VariationOperator}.
 */
public interface Variation {

    /** No change. */
    Variation NONE = new Chain(List.of());

    /** The operators it is made of, by their names in the operator table, in order of application. */
    List<String> operators();

    /** The statement, changed. */
    Statement apply(Statement statement);

    /** How much of its operator it is, where that can be said in a number: times as slow, ornaments a tone. */
    default OptionalDouble amount() {
        return OptionalDouble.empty();
    }

    /** The changes by one operator each that it is made of, in order of application. */
    default List<Variation> steps() {
        return List.of(this);
    }

    /** This change, and after it another. */
    default Variation then(Variation next) {
        List<Variation> both = new ArrayList<>(steps());
        both.addAll(next.steps());
        return both.size() == 1 ? both.get(0) : both.isEmpty() ? NONE : new Chain(both);
    }

    /** All of these, one after the other. */
    static Variation of(List<Variation> changes) {
        Variation all = NONE;
        for (Variation change : changes) {
            all = all.then(change);
        }
        return all;
    }

    /**
     * The change that a function makes.
     *
     * @param operator its operator's name in the operator table
     * @param name what to call it, with its parameters: {@code augmentation 2}
     */
    static Variation named(String operator, String name, UnaryOperator<Statement> change) {
        return new Named(operator, name, OptionalDouble.empty(), change);
    }

    /** The change that a function makes, by an amount. */
    static Variation named(String operator, String name, double amount, UnaryOperator<Statement> change) {
        return new Named(operator, name, OptionalDouble.of(amount), change);
    }

    /**
     * A change by one operator.
     *
     * @param operator its operator
     * @param name what to call it
     * @param amount how much of it
     * @param change what it does
     */
    record Named(String operator, String name, OptionalDouble amount, UnaryOperator<Statement> change)
            implements Variation {

        @Override
        public List<String> operators() {
            return List.of(operator);
        }

        @Override
        public Statement apply(Statement statement) {
            return change.apply(statement);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Changes one after the other.
     *
     * @param steps the changes
     */
    record Chain(List<Variation> steps) implements Variation {

        public Chain {
            steps = List.copyOf(steps);
        }

        @Override
        public List<String> operators() {
            return steps.stream().flatMap(step -> step.operators().stream()).toList();
        }

        @Override
        public Statement apply(Statement statement) {
            Statement changed = statement;
            for (Variation step : steps) {
                changed = step.apply(changed);
            }
            return changed;
        }

        @Override
        public String toString() {
            return steps.isEmpty()
                    ? "as it is"
                    : steps.stream().map(Variation::toString).collect(Collectors.joining(", "));
        }
    }
}

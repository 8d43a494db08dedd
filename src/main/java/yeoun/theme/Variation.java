package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A named change of a statement. Variations compose; composing is associative and {@link #NONE} changes nothing.
 *
 * <p>To add one, implement {@link #operators} and {@link #apply}, or name a function with {@link #named}.
 */
public interface Variation {

    /** No change. */
    Variation NONE = new Variation() {
        @Override
        public List<String> operators() {
            return List.of();
        }

        @Override
        public Statement apply(Statement statement) {
            return statement;
        }

        @Override
        public String toString() {
            return "as it is";
        }
    };

    /** The operators it is made of, by their names in the operator table, in order of application. */
    List<String> operators();

    /** The statement, changed. */
    Statement apply(Statement statement);

    /** This change, and after it another. */
    default Variation then(Variation next) {
        List<String> both = new ArrayList<>(operators());
        both.addAll(next.operators());
        String name =
                operators().isEmpty() ? next.toString() : next.operators().isEmpty() ? toString() : this + ", " + next;
        return new Named(List.copyOf(both), name, statement -> next.apply(apply(statement)));
    }

    /**
     * The change that a function makes.
     *
     * @param operator its operator's name in the operator table
     * @param name what to call it, with its parameters: {@code augmentation by 2}
     */
    static Variation named(String operator, String name, UnaryOperator<Statement> change) {
        return new Named(List.of(operator), name, change);
    }

    /**
     * A change with its names.
     *
     * @param operators the operators it is made of
     * @param name what to call it
     * @param change what it does
     */
    record Named(List<String> operators, String name, UnaryOperator<Statement> change) implements Variation {

        @Override
        public Statement apply(Statement statement) {
            return change.apply(statement);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

package yeoun.theme;

import yeoun.craft.Effect;
import yeoun.craft.Operator;

/**
 * An operator of variation that can be called by name, with arguments, and be chosen. To add your own, implement
 * {@link #about} and {@link #with} and hand it to {@link Operators#with}:
 *
 * <pre>{@code
 * final class Echo implements VariationOperator {
 *     public Operator about() {
 *         return new Operator("echo", "echo", "form", new Effect(0.8, -0.05, -0.1, 0.05),
 *                 List.of("contour", "rhythm", "intervals"), "caves, loneliness", List.of());
 *     }
 *
 *     public Variation with(Arguments arguments) {
 *         int times = arguments.whole("times", 1, 1, 3);
 *         return Variation.named("echo", "echo " + times, times, s -> {
 *             Melody head = s.melody().head(4);
 *             Melody all = head;
 *             for (int i = 0; i < times; i++) {
 *                 all = all.then(head.transposed(-7));
 *             }
 *             return s.with(all);
 *         });
 *     }
 * }
 * }</pre>
 */
public interface VariationOperator {

    /** What is known of it: its name, what it keeps, how well the theme survives it, how it moves the feeling. */
    Operator about();

    /**
     * The change it makes with these arguments, which are the words after its name.
     *
     * @throws IllegalArgumentException if an argument is wrong
     */
    Variation with(Arguments arguments);

    /**
     * What one of its changes is expected to do to a statement; by default what is known of the operator, by the change's
     * amount.
     */
    default Effect effect(Variation change, Statement before, Statement after) {
        return change.amount().isPresent() ? about().effect(change.amount().getAsDouble()) : about().effect();
    }
}

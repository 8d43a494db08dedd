package yeoun.compose.scene;

import java.util.List;
import java.util.Locale;
import yeoun.craft.Effect;
import yeoun.craft.Operator;
import yeoun.theme.Variation;

/**
 * A chain of operators with what is expected of it and why it was chosen.
 *
 * @param variation the chain
 * @param steps what each operator brings, in order of application
 * @param effect what they bring together
 * @param likeness how recognisable the varied line is as its theme before it is fitted, 0 to 1
 * @param weight how well it suits; the larger, the better
 * @param recipe the recipe it follows; empty for none
 */
public record VariationChoice(
        Variation variation, List<Step> steps, Effect effect, double likeness, double weight, String recipe) {

    /**
     * What one operator brings.
     *
     * @param text the operator with its arguments
     * @param operator what is known of it
     * @param effect what it does here
     */
    public record Step(String text, Operator operator, Effect effect) {

        /** {@code mode aeolian (darker mode): valence -0.30, tension +0.12; the sad variant}. */
        @Override
        public String toString() {
            StringBuilder all = new StringBuilder(text).append(": ");
            String moves = moves(effect);
            all.append(moves.isEmpty() ? "moves no feeling of itself" : moves);
            return all.append("; ").append(operator.says()).toString();
        }

        private static String moves(Effect effect) {
            StringBuilder all = new StringBuilder();
            add(all, "valence", effect.valence());
            add(all, "arousal", effect.arousal());
            add(all, "tension", effect.tension());
            return all.toString();
        }

        private static void add(StringBuilder all, String name, double by) {
            if (Math.abs(by) >= 0.005) {
                all.append(all.length() == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%s %+.2f", name, by));
            }
        }
    }

    public VariationChoice {
        steps = List.copyOf(steps);
    }

    /** How recognisable it is expected to be: what the operators leave, 0 to 1. */
    public double recognisability() {
        return effect.recognisability();
    }
}

package yeoun.chance;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weights that replace the rules' own, by rule name; the others keep theirs.
 *
 * @param byRule rule name → weight, not negative; 0 switches a rule off, its prohibitions too
 */
public record Weights(SortedMap<String, Double> byRule) {

    /** Every rule keeps its own weight. */
    public static final Weights OWN = new Weights(new TreeMap<>());

    public Weights {
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
        byRule.forEach((rule, weight) -> {
            if (!(weight >= 0) || weight > 100) {
                throw new IllegalArgumentException("the weight of a rule is 0 to 100, got " + weight + " for " + rule);
            }
        });
    }

    /** These weights by rule name. */
    public static Weights of(Map<String, Double> byRule) {
        return new Weights(new TreeMap<>(byRule));
    }

    /** The weight that counts for the rule. */
    public double of(Rule rule) {
        Double own = byRule.get(rule.name());
        return own == null ? rule.weight() : own;
    }

    /** These weights, with one rule's replaced. */
    public Weights with(String rule, double weight) {
        TreeMap<String, Double> changed = new TreeMap<>(byRule);
        changed.put(rule, weight);
        return new Weights(changed);
    }

    /** These weights, with the other's where it has them. */
    public Weights overriddenBy(Weights other) {
        TreeMap<String, Double> changed = new TreeMap<>(byRule);
        changed.putAll(other.byRule);
        return new Weights(changed);
    }
}

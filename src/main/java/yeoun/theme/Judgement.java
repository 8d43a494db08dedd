package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How good a theme is, by named criteria.
 *
 * @param criteria what was judged, in a stable order; at least one
 */
public record Judgement(List<Criterion> criteria) {

    private static final double STRONG = 0.8;
    private static final double WEAK = 0.6;

    public Judgement {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a judgement has at least one criterion");
        }
        criteria = List.copyOf(criteria);
    }

    /**
     * One criterion.
     *
     * @param name its name
     * @param weight how much it counts, above 0
     * @param score how well the theme does, 0 to 1
     * @param says what was found
     */
    public record Criterion(String name, double weight, double score, String says) {

        public Criterion {
            if (!(score >= 0 && score <= 1) || !(weight > 0)) {
                throw new IllegalArgumentException("a score is from 0 to 1 and its weight positive, got " + score
                        + " and " + weight + " for " + name);
            }
        }
    }

    /** The criteria's mean by their weights, 0 to 1. */
    public double total() {
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : criteria) {
            sum += criterion.weight * criterion.score;
            weights += criterion.weight;
        }
        return sum / weights;
    }

    /**
     * The score of a criterion.
     *
     * @throws IllegalArgumentException if nothing of that name was judged
     */
    public double of(String name) {
        return criteria.stream()
                .filter(c -> c.name.equals(name))
                .mapToDouble(Criterion::score)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no criterion is called " + name));
    }

    /** This judgement and one criterion more. */
    public Judgement and(Criterion more) {
        List<Criterion> all = new ArrayList<>(criteria);
        all.add(more);
        return new Judgement(all);
    }

    /** Why it stands where it does, in a sentence: the total, what is best and what is weakest. */
    public String why() {
        List<Criterion> sorted = criteria.stream()
                .sorted((a, b) -> Double.compare(b.score, a.score))
                .toList();
        List<String> strong = sorted.stream()
                .filter(c -> c.score >= STRONG)
                .limit(3)
                .map(Judgement::text)
                .toList();
        List<String> weak =
                sorted.stream().filter(c -> c.score < WEAK).map(Judgement::text).toList();
        String best = strong.isEmpty() ? "" : "; strong in " + String.join(", ", strong);
        String worst = weak.isEmpty() ? "" : "; weak in " + String.join(", ", weak);
        return String.format(Locale.ROOT, "%.2f", total()) + best + worst;
    }

    private static String text(Criterion criterion) {
        return String.format(Locale.ROOT, "%s %.2f (%s)", criterion.name, criterion.score, criterion.says);
    }
}

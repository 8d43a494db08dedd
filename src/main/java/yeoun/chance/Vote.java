package yeoun.chance;

/**
 * What one rule said of one choice.
 *
 * @param rule the rule that spoke
 * @param weight how much it counted
 * @param fit how well the choice fitted, in [−1, 1]
 */
public record Vote(Rule rule, double weight, double fit) {

    /** What the vote adds to the logarithm of the path's weight. */
    public double contribution() {
        return weight * fit;
    }
}

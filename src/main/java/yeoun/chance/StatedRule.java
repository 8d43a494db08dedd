package yeoun.chance;

/** What every rule states once, where it is made: its name, weight, sentence and reason. */
abstract class StatedRule {

    private final String name;
    private final double weight;
    private final String says;
    private final String because;

    StatedRule(String name, double weight, String says, String because) {
        this.name = name;
        this.weight = weight;
        this.says = says;
        this.because = because;
    }

    /** The name used in files and reports. */
    public final String name() {
        return name;
    }

    /** How much the rule counts. */
    public final double weight() {
        return weight;
    }

    /** One sentence that says the rule. */
    public final String says() {
        return says;
    }

    /** Why, and where the knowledge comes from. */
    public final String because() {
        return because;
    }
}

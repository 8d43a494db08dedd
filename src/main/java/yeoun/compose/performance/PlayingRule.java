package yeoun.compose.performance;

/** A piece of knowledge about playing: what players do, and why. */
public interface PlayingRule {

    /** The name used in files and reports, lower case with hyphens. */
    String name();

    /** One sentence that says the rule. */
    String says();

    /** Why, and where the knowledge comes from. */
    String because();
}

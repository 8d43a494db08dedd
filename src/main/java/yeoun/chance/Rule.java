package yeoun.chance;

/**
 * A piece of knowledge: what it wants, why, and how much that counts.
 *
 * <p>The weight is log-odds: a choice that fits fully is e^weight times as likely as one the rule ignores.
 */
public sealed interface Rule permits MoveRule, PlaceRule {

    /** The fit of a choice that must never be made. */
    double FORBIDDEN = Double.NEGATIVE_INFINITY;

    /** The name used in files and reports, lower case with hyphens. */
    String name();

    /** One sentence that says the rule. */
    String says();

    /** Why, and where the knowledge comes from. */
    String because();

    /** How much the rule counts, not negative; 0 switches it off. */
    double weight();

    /**
     * Whether more counts than how a state ends (see {@link Chain}): of the state itself at a place, of the state that a move
     * leaves. A rule that does not look back is asked once for all states that end alike.
     */
    default boolean looksBack() {
        return true;
    }
}

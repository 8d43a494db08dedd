package yeoun.compose.performance;

/** A rule that asks for a silence between a note and the next. The longest silence asked for is played. */
abstract class GapRule extends StatedPlayingRule {

    GapRule(String name, String says, String because) {
        super(name, says, because);
    }

    /** The silence asked for, in milliseconds; 0 for none. */
    abstract double milliseconds(Spot spot);
}

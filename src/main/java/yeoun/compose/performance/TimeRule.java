package yeoun.compose.performance;

import yeoun.chance.Seed;
import yeoun.craft.Style;

/** A rule that moves the onset of a note for one player alone. Notes at hit points stay where they are. */
abstract class TimeRule extends StatedPlayingRule {

    TimeRule(String name, String says, String because) {
        super(name, says, because);
    }

    /**
     * What a player feels in time.
     *
     * @param style how the style is played
     * @param drift the wandering of the player's time
     * @param seed the draw of this note
     * @param velocity how hard the note is struck
     * @param under how hard the others strike at the same moment; 0 if nobody does
     */
    record Sense(Style.Playing style, Drift drift, Seed seed, double velocity, double under) {}

    /** How much later the note is played, in milliseconds; negative for earlier. */
    abstract double milliseconds(Spot spot, Sense sense);
}

package yeoun.compose.performance;

/** A rule that makes notes louder or softer. */
abstract class LevelRule extends StatedPlayingRule {

    LevelRule(String name, String says, String because) {
        super(name, says, because);
    }

    /** How much louder the note is played, in dB; negative for softer. */
    abstract double decibels(Spot spot);
}

package yeoun.compose.theme;

import java.util.Optional;

/**
 * A beat that gets a rhythmic cell, and what is known of it.
 *
 * @param compound whether it divides in three
 * @param strength how strong it is in its bar, 0.5 to 1
 * @param first whether nothing comes before it, so that it cannot hold a note
 * @param untilRest beats from here to the end of the phrase: 0 on the last; large inside
 * @param lastNote beats that the last note of the phrase should have
 * @param wish the rhythm that the gesture or the motif has here
 * @param faithfulness how much the wish counts, 0 to 1
 * @param density wanted notes a beat
 * @param syncopation wanted rate of syncopation, 0 to 0.5
 * @param rests how welcome rests are inside a phrase: 0 in a singing gesture, 1 in a halting one
 * @param swings whether pairs of eighths swing
 */
record BeatPlace(
        boolean compound,
        double strength,
        boolean first,
        int untilRest,
        int lastNote,
        Optional<BeatShape> wish,
        double faithfulness,
        double density,
        double syncopation,
        double rests,
        boolean swings) {}

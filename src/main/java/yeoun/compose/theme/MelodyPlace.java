package yeoun.compose.theme;

import java.util.List;

/**
 * A note of the melody still without a pitch, and what is known of it.
 *
 * @param strength metrical strength, 0 to 1
 * @param beats length in beats, to the next note
 * @param begins whether a phrase begins here
 * @param untilEnd notes until the phrase ends: 0 on its last
 * @param finals degrees (0 to 6) that may end the phrase, best first; empty where any may
 * @param ground what sounds below it
 * @param groundBefore what sounded below the note before
 * @param low lowest MIDI number allowed
 * @param high highest MIDI number allowed
 * @param summit whether this is the highest note of the theme: it must reach {@code high}
 * @param target MIDI number that the contour is at
 * @param wish what the motif would have here
 */
record MelodyPlace(
        double strength,
        double beats,
        boolean begins,
        int untilEnd,
        List<Integer> finals,
        Ground ground,
        Ground groundBefore,
        int low,
        int high,
        boolean summit,
        double target,
        Wish wish) {

    boolean ends() {
        return untilEnd == 0;
    }

    /** Whether the note is heard as resting on its chord: on a beat, or long. */
    boolean isWeighty() {
        return strength >= 0.5 || beats >= 1.5;
    }

    boolean inChord(int semitone) {
        return ground.holds(semitone);
    }

    boolean inChordBefore(int semitone) {
        return groundBefore.equals(Ground.NOTHING) || groundBefore.holds(semitone);
    }
}

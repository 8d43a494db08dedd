package yeoun.compose.theme;

import java.util.List;
import java.util.OptionalInt;

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
 * @param structure MIDI number of the structural tone that the note is or embellishes; empty where nothing is known of it
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
        Wish wish,
        OptionalInt structure) {

    /** The same after another ground and move, as the next of a line that leaves out the notes between. */
    MelodyPlace after(Ground before, boolean begins, Wish wish) {
        return new MelodyPlace(
                strength, beats, begins, untilEnd, finals, ground, before, low, high, summit, target, wish, structure);
    }

    /** The same where the structural tone is known, which the contour then goes through. */
    MelodyPlace over(OptionalInt tone, double contour) {
        return new MelodyPlace(
                strength,
                beats,
                begins,
                untilEnd,
                finals,
                ground,
                groundBefore,
                low,
                high,
                summit,
                contour,
                wish,
                tone);
    }

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
        return groundBefore.isSilent() || groundBefore.holds(semitone);
    }
}

package yeoun.compose.harmony;

import java.util.List;
import java.util.Optional;
import yeoun.music.Chord;
import yeoun.music.Rational;

/**
 * A stretch of time that gets one chord, and what is known of it.
 *
 * @param onset when it begins, in whole notes
 * @param duration how long it is
 * @param strong whether it begins a bar
 * @param begins whether it begins a phrase
 * @param wish the chord that the chosen progression has here
 * @param goal the chord that must be here: the cadence's, or one that is kept
 * @param cadence the cadence's name, where there is a goal; {@link #KEPT} where a chord is kept
 * @param tune the melody's notes within it
 * @param tension wanted tension, 0 to 1
 * @param valence wanted valence, −1 to 1
 * @param roughness wanted roughness, 0 to 1
 */
public record Slot(
        Rational onset,
        Rational duration,
        boolean strong,
        boolean begins,
        Optional<Chord> wish,
        Optional<Chord> goal,
        String cadence,
        List<TuneNote> tune,
        double tension,
        double valence,
        double roughness) {

    /** In place of a cadence's name: the chord stays as it is. */
    public static final String KEPT = "kept";

    public Slot {
        tune = List.copyOf(tune);
    }

    /** Whether the chord stays as it is, so that it is never joined to an equal neighbour. */
    boolean isKept() {
        return cadence.equals(KEPT);
    }

    /**
     * A note of the melody as harmony sees it.
     *
     * @param semitone its sounding pitch class, 0 for C
     * @param weight how much it counts: length times metrical strength
     * @param stands whether it is heard as resting on its chord: on a beat and a beat long, or longer
     * @param passes whether it goes on by a semitone or two, as a foreign note must
     */
    public record TuneNote(int semitone, double weight, boolean stands, boolean passes) {}
}

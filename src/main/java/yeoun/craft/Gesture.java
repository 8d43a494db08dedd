package yeoun.craft;

import java.util.List;

/**
 * A way of moving: rhythms that a trait speaks in.
 *
 * @param id the name used in files
 * @param simple rhythms for beats of two parts
 * @param compound rhythms for beats of three parts
 */
public record Gesture(String id, List<Rhythm> simple, List<Rhythm> compound) {

    public Gesture {
        simple = List.copyOf(simple);
        compound = List.copyOf(compound);
    }

    /**
     * A rhythm, beat by beat.
     *
     * @param pickup the pattern of the beat before the first barline; empty without a pickup
     * @param beats the pattern of each beat from the barline on
     */
    public record Rhythm(String pickup, List<String> beats) {

        public Rhythm {
            beats = List.copyOf(beats);
        }
    }

    /** The rhythms for a kind of beat. */
    public List<Rhythm> rhythms(boolean inThree) {
        return inThree ? compound : simple;
    }
}

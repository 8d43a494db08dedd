package yeoun.compose.performance;

import yeoun.chance.Seed;
import yeoun.craft.Instrument;
import yeoun.score.Note;
import yeoun.score.Part;

/**
 * A note where it stands: everything a player sees who comes to it.
 *
 * @param note the note
 * @param desk whose it is
 * @param line what is before and after it in its voice
 * @param moment the moment it begins in
 * @param place what else there is to know of its place
 */
record Spot(Note note, Desk desk, Line line, Moment moment, Place place) {

    /**
     * A player's desk.
     *
     * @param part the part on it
     * @param meanPitch the mean MIDI note of the part
     */
    record Desk(Part part, double meanPitch) {

        Instrument instrument() {
            return part.instrument();
        }

        boolean holds() {
            return part.instrument().sustain() == Instrument.Sustain.HELD;
        }
    }

    /** Where a note is under a slur. */
    enum Slurred {
        NO,
        FIRST,
        WITHIN,
        LAST
    }

    /**
     * A note among those of its voice.
     *
     * @param before milliseconds from the previous onset to this one; 0 for the first
     * @param interval milliseconds from this onset to the next one, or to its end before a rest
     * @param after the same of the next note; 0 for the last
     * @param toNext semitones up to the next note; 0 before a rest
     * @param follows whether a note follows without a rest
     * @param repeats whether the same pitch follows without a rest
     * @param slurred where it is under a slur
     * @param rank its number in its chord from the lowest, 0
     * @param size how many notes its chord has; 1 for a single note
     */
    record Line(
            double before,
            double interval,
            double after,
            int toNext,
            boolean follows,
            boolean repeats,
            Slurred slurred,
            int rank,
            int size) {

        boolean isTop() {
            return rank == size - 1;
        }
    }

    /**
     * A moment of the music, the same for all who begin a note there.
     *
     * @param onset where notes begin, swing included, in whole notes
     * @param late whether swing makes them begin later than written
     * @param frozen whether it is a hit point
     * @param manner how things are played here
     * @param strength strength of the beat, 0 between beats
     * @param pull level of the harmonic charge in dB
     * @param arch level of the phrase arch in dB
     */
    record Moment(
            double onset, boolean late, boolean frozen, Manner manner, double strength, double pull, double arch) {}

    /**
     * A note's own place in the music.
     *
     * @param end where it ends, swing included, in whole notes
     * @param charge how remote it is from its chord
     * @param closing what ends with it
     */
    record Place(double end, double charge, Phrasing.Close closing) {}

    /** Its MIDI note number. */
    int midi() {
        return note.pitch().midi();
    }

    /** The draw of this note: it depends on where and what the note is alone, so that other notes may come and go. */
    Seed draw(Seed seed) {
        return seed.at(note.onset().numerator()).at(note.onset().denominator()).at(midi());
    }

    /** Whether it is a drum stroke. */
    boolean isStroke() {
        return desk.instrument().isPercussion();
    }
}

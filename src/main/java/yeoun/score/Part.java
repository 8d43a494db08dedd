package yeoun.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import yeoun.craft.Instrument;

/**
 * What one player has in front of them.
 *
 * @param name the part's name in the score, unique
 * @param instrument what is played
 * @param role what the part does in the music
 * @param notes the notes, sorted
 * @param marks directions, sorted by place
 */
public record Part(String name, Instrument instrument, Role role, List<Note> notes, List<PartMark> marks) {

    /** What a part does in the music. */
    public enum Role {
        MELODY,
        COUNTERLINE,
        /** Another's line once more, softly, by a synthesiser behind a live player. */
        DOUBLE,
        CHORDS,
        PAD,
        BASS,
        PULSE,
        EFFECT
    }

    public Part {
        List<Note> sortedNotes = new ArrayList<>(notes);
        Collections.sort(sortedNotes);
        notes = List.copyOf(sortedNotes);
        List<PartMark> sortedMarks = new ArrayList<>(marks);
        sortedMarks.sort(Comparator.comparing(PartMark::at));
        marks = List.copyOf(sortedMarks);
    }

    /** The same part with other notes. */
    public Part withNotes(List<Note> others) {
        return new Part(name, instrument, role, others, marks);
    }

    /** The same part with other marks. */
    public Part withMarks(List<PartMark> others) {
        return new Part(name, instrument, role, notes, others);
    }
}

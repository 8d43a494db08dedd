package yeoun.format;

import java.util.List;
import java.util.Optional;
import yeoun.score.Note;

/**
 * A sign on a staff: a note, a chord or a rest, with one note value.
 *
 * @param onset where it begins, in ticks from the start of the bar
 * @param length how long it is, in ticks
 * @param value its note value; none for a rest of a whole bar, or a length that no value has
 * @param tuplet the tuplet it is in
 * @param heads its notes, lowest first; none for a rest
 * @param graces grace notes before it, in order
 */
record Symbol(
        int onset,
        int length,
        Optional<NoteValue> value,
        Optional<Tuplet> tuplet,
        List<Piece> heads,
        List<Note> graces) {

    Symbol {
        heads = List.copyOf(heads);
        graces = List.copyOf(graces);
    }

    int end() {
        return onset + length;
    }

    boolean isRest() {
        return heads.isEmpty();
    }

    /** How many beams it could have. */
    int flags() {
        return isRest() ? 0 : value.map(NoteValue::flags).orElse(0);
    }

    Symbol with(List<Note> others) {
        return new Symbol(onset, length, value, tuplet, heads, others);
    }

    /** The same sign for the notes of another stack. */
    Symbol of(List<Piece> others) {
        return new Symbol(onset, length, value, tuplet, others, graces);
    }
}

package yeoun.format;

import java.util.List;
import java.util.Optional;
import yeoun.score.Note;
import yeoun.score.Part;

/**
 * A part as a copyist writes it.
 *
 * @param part the part
 * @param staves how many staves it has, 1 or 2
 * @param bars its bars, one for each bar of the score
 * @param slurs its slurs
 * @param accidentals the accidentals of each staff
 */
record NotatedPart(Part part, int staves, List<NotatedBar> bars, Slurs slurs, List<Accidentals> accidentals) {

    NotatedPart {
        bars = List.copyOf(bars);
        accidentals = List.copyOf(accidentals);
    }

    /** The accidental that a note shows on its staff, counted from 0. */
    Optional<Accidentals.Shown> accidental(int staff, Piece piece) {
        return accidentals.get(staff).of(piece);
    }

    /** The accidental that a grace note shows on its staff, counted from 0. */
    Optional<Accidentals.Shown> accidental(int staff, Note grace) {
        return accidentals.get(staff).of(grace);
    }
}

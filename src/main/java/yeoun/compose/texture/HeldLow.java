package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.score.PartMark;

/** Writes a low note that the pedal holds as the held note that is meant, up to the next note of the left hand. */
public final class HeldLow {

    /** A left hand's note so near below what the right hand strikes and lets go with it belongs to that chord: an octave. */
    private static final int NEAR = 12;

    private HeldLow() {}

    /**
     * The notes of a keyboard part, parted between the hands, with what the left hand leaves to the pedal written out.
     *
     * @param notes in order of onset
     * @param pedals where the pedal holds what is low, or a hand would, in time
     */
    public static List<Note> write(List<Note> notes, List<PartMark.Pedal> pedals) {
        List<Note> written = new ArrayList<>(notes);
        Optional<Rational> following = Optional.empty();
        Optional<Rational> here = Optional.empty();
        int pedal = pedals.size() - 1;
        for (int i = notes.size() - 1; i >= 0; i--) {
            Note note = notes.get(i);
            if (note.voice() != 2) {
                continue;
            }
            if (!here.equals(Optional.of(note.onset()))) {
                following = here;
                here = Optional.of(note.onset());
            }
            while (pedal >= 0 && pedals.get(pedal).at().isMoreThan(note.onset())) {
                pedal--;
            }
            if (pedal >= 0 && !isOfChord(notes, i)) {
                Rational lifted = pedals.get(pedal).to();
                Rational end = following.map(lifted::min).orElse(lifted);
                if (end.isMoreThan(note.end())) {
                    written.set(i, note.moved(note.onset(), end.minus(note.onset())));
                }
            }
        }
        return written;
    }

    /** Whether a note is the left hand's share of a chord that both hands strike and let go together. */
    private static boolean isOfChord(List<Note> notes, int index) {
        Note low = notes.get(index);
        int first = index;
        while (first > 0 && notes.get(first - 1).onset().equals(low.onset())) {
            first--;
        }
        for (int i = first; i < notes.size() && notes.get(i).onset().equals(low.onset()); i++) {
            Note other = notes.get(i);
            boolean together = other.voice() == 1 && other.end().equals(low.end());
            if (together && other.pitch().midi() - low.pitch().midi() <= NEAR) {
                return true;
            }
        }
        return false;
    }
}

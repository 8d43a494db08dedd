package yeoun.compose.texture;

import java.util.List;
import java.util.Optional;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * Where the tune leaves room in a bar: it rests, or holds a note that has spoken for a beat.
 *
 * @param from where the room begins, in whole notes from the start of the score
 * @param to where it ends: at the tune's next note, or at the barline
 * @param before the tune's notes up to the room, the last few of them, in time
 * @param held the pitch that the tune holds through it; empty where it rests
 */
record Gap(Rational from, Rational to, List<Note> before, Optional<Pitch> held) {

    /** So many notes before the room are kept for an echo. */
    private static final int REMEMBERED = 4;

    Gap {
        before = List.copyOf(before);
    }

    /** How long the room is, in whole notes. */
    Rational length() {
        return to.minus(from);
    }

    /** The last room that a tune leaves in a bar, if it has sung before and leaves any. */
    static Optional<Gap> in(BarSpan bar, List<Note> tune) {
        Rational beat = bar.meter().beat(0);
        int last = -1;
        while (last + 1 < tune.size() && tune.get(last + 1).onset().isLessThan(bar.end())) {
            last++;
        }
        Rational end = bar.end();
        Gap found = null;
        for (int i = last; i >= 0 && end.isMoreThan(bar.onset()); i--) {
            Note note = tune.get(i);
            boolean holds = note.end().compareTo(end) >= 0;
            Rational rests = note.end().max(bar.onset());
            Rational from = note.onset().plus(beat).min(rests).max(bar.onset());
            if (end.minus(from).compareTo(beat) >= 0) {
                boolean silent = !holds && end.minus(rests).compareTo(beat) >= 0;
                Rational begins = silent ? rests : from;
                boolean longer = found == null || end.minus(begins).isMoreThan(found.length());
                if (longer) {
                    List<Note> before = tune.subList(Math.max(0, i + 1 - REMEMBERED), i + 1);
                    found = new Gap(begins, end, before, silent ? Optional.empty() : Optional.of(note.pitch()));
                }
            }
            end = note.onset();
        }
        return Optional.ofNullable(found);
    }
}

package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.compose.texture.ChordSpan;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Keeps a bass line independent of the tune. */
final class BassLine {

    private BassLine() {}

    /** The line where no fifth of the figure moves in parallel with the tune: the chord's bass takes its place. */
    static List<Note> independent(List<Note> bass, List<Note> tune, List<ChordSpan> chords) {
        List<Note> sorted = new ArrayList<>(bass);
        sorted.sort(null);
        for (int i = 1; i < sorted.size(); i++) {
            Note before = sorted.get(i - 1);
            Note here = sorted.get(i);
            Optional<Pitch> root = bassOf(chords, here.onset());
            boolean figured = root.isPresent() && !root.get().equals(here.pitch());
            if (figured && isParallel(before, here, tune)) {
                sorted.set(i, here.at(root.get()));
            }
        }
        return sorted;
    }

    private static Optional<Pitch> bassOf(List<ChordSpan> chords, Rational at) {
        return chords.stream()
                .filter(c -> c.onset().compareTo(at) <= 0 && c.end().isMoreThan(at))
                .map(c -> c.voices().get(0))
                .findFirst();
    }

    private static boolean isParallel(Note before, Note here, List<Note> tune) {
        Optional<Note> was = sounding(tune, before.onset());
        Optional<Note> is = sounding(tune, here.onset());
        if (was.isEmpty() || is.isEmpty()) {
            return false;
        }
        int up = is.get().pitch().midi() - was.get().pitch().midi();
        int upBelow = here.pitch().midi() - before.pitch().midi();
        int interval = Math.floorMod(was.get().pitch().midi() - before.pitch().midi(), 12);
        int next = Math.floorMod(is.get().pitch().midi() - here.pitch().midi(), 12);
        return up * upBelow > 0 && interval == next && (next == 0 || next == 7);
    }

    private static Optional<Note> sounding(List<Note> notes, Rational at) {
        return notes.stream()
                .filter(n -> n.onset().compareTo(at) <= 0 && n.end().isMoreThan(at))
                .findFirst();
    }
}

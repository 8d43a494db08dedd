package yeoun.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.PartMark;

/** The slurs of a part as they are tied to its notes; a slur that no two notes carry is left out. */
final class Slurs {

    /** The end of a slur at a note. */
    record End(int number, boolean start) {}

    private static final int NUMBERS = 16;

    private final Map<Note, List<End>> ends = new IdentityHashMap<>();
    private final yeoun.music.Rational[] busyUntil = new yeoun.music.Rational[NUMBERS];

    Slurs(Part part) {
        Arrays.fill(busyUntil, yeoun.music.Rational.ZERO);
        for (PartMark mark : part.marks()) {
            if (mark instanceof PartMark.Slur slur && slur.at().isLessThan(slur.to())) {
                place(part, slur);
            }
        }
    }

    private void place(Part part, PartMark.Slur slur) {
        Note first = noteAt(part, slur.at(), slur.voice());
        Note last = noteAt(part, slur.to(), slur.voice());
        int number = free(slur);
        if (first != null && last != null && number >= 0) {
            busyUntil[number] = last.end();
            ends.computeIfAbsent(first, n -> new ArrayList<>()).add(new End(number + 1, true));
            ends.computeIfAbsent(last, n -> new ArrayList<>()).add(0, new End(number + 1, false));
        }
    }

    private static @org.jspecify.annotations.Nullable Note noteAt(Part part, yeoun.music.Rational at, int voice) {
        return part.notes().stream()
                .filter(n -> !n.isGrace() && n.onset().equals(at) && n.voice() == voice)
                .findFirst()
                .orElse(null);
    }

    private int free(PartMark.Slur slur) {
        for (int i = 0; i < NUMBERS; i++) {
            if (busyUntil[i].compareTo(slur.at()) <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** What begins or ends at a note: ends first. */
    List<End> at(Note note) {
        return ends.getOrDefault(note, List.of());
    }
}

package yeoun.format;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yeoun.music.Interval;
import yeoun.music.Pitch;
import yeoun.score.Note;

/** Which accidentals are shown on a staff: what differs from the signature and from before in the bar, and reminders. */
final class Accidentals {

    /** An accidental as it is shown. */
    record Shown(int alteration, boolean reminder) {}

    /** The letters of the sharps in order, from F; flats come the other way round. */
    private static final int[] SHARPS = {3, 0, 4, 1, 5, 2, 6};

    private final Map<Piece, Shown> shown = new IdentityHashMap<>();
    private final Map<Note, Shown> onGraces = new IdentityHashMap<>();
    private Map<Integer, Integer> bar = new HashMap<>();
    private Map<Integer, Integer> before = new HashMap<>();
    private int signature;

    /** A new bar begins. */
    void barline(int keySignature) {
        before = bar;
        bar = new HashMap<>();
        signature = keySignature;
    }

    /** Reads signs that begin together, all voices of the staff. */
    void read(List<Symbol> together, Interval written) {
        for (Symbol symbol : together) {
            for (Note grace : symbol.graces()) {
                read(grace.pitch().plus(written)).ifPresent(sign -> onGraces.put(grace, sign));
            }
            for (Piece piece : symbol.heads()) {
                if (!piece.tiedFrom()) {
                    read(piece.note().pitch().plus(written)).ifPresent(sign -> shown.put(piece, sign));
                }
            }
        }
    }

    private Optional<Shown> read(Pitch pitch) {
        int step = pitch.aboveC0().steps();
        int alteration = pitch.pitchClass().alteration();
        int inKey = inKey(Math.floorMod(step, 7));
        int now = bar.getOrDefault(step, inKey);
        boolean elsewhere = alteredElsewhere(step, alteration, inKey);
        boolean lately = before.getOrDefault(step, inKey) != alteration && !bar.containsKey(step);
        bar.put(step, alteration);
        if (now != alteration) {
            return Optional.of(new Shown(alteration, false));
        }
        return lately || elsewhere ? Optional.of(new Shown(alteration, true)) : Optional.empty();
    }

    /** Whether the same letter in another octave of the bar is altered otherwise, and this one has not been read yet. */
    private boolean alteredElsewhere(int step, int alteration, int inKey) {
        return !bar.containsKey(step)
                && bar.entrySet().stream()
                        .anyMatch(e -> Math.floorMod(e.getKey() - step, 7) == 0
                                && e.getValue() != alteration
                                && e.getValue() != inKey);
    }

    private int inKey(int letter) {
        for (int i = 0; i < Math.min(7, Math.abs(signature)); i++) {
            if (signature > 0 && SHARPS[i] == letter) {
                return 1;
            }
            if (signature < 0 && SHARPS[6 - i] == letter) {
                return -1;
            }
        }
        return 0;
    }

    Optional<Shown> of(Piece piece) {
        return Optional.ofNullable(shown.get(piece));
    }

    Optional<Shown> of(Note grace) {
        return Optional.ofNullable(onGraces.get(grace));
    }
}

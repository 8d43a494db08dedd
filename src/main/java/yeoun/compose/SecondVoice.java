package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;

/** A second player along the tune, where its range allows. */
final class SecondVoice {

    /** A doubling is at most so many octaves away: farther, it is heard as another line. */
    private static final int FARTHEST = 2;

    /** What a note that the player does not have counts, in semitones from the middle of the register. */
    private static final double UNPLAYABLE = 100;

    /** What a doubling in unison counts, which is hardly heard as a second player. */
    private static final double UNISON = 5;

    /** Thirds and sixths below come first, then the fourth. */
    private static final int[] BELOW = {3, 4, 8, 9, 5};

    private SecondVoice() {}

    /**
     * The tune in octaves where the player is at home: above it only for a player whose comfortable middle is above it, else below
     * or in unison.
     */
    static List<Note> octaves(List<Note> tune, Instrument player) {
        double mean = tune.stream().mapToInt(n -> n.pitch().midi()).average().orElse(0);
        double home = (player.comfortLow() + player.comfortHigh()) / 2.0;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int octaves = -FARTHEST; octaves <= (home > mean ? FARTHEST : 0); octaves++) {
            double cost = Math.abs(mean + 12 * octaves - home)
                    + UNPLAYABLE * missing(tune, octaves, player)
                    + (octaves == 0 ? UNISON : 0);
            if (cost < least) {
                least = cost;
                best = octaves;
            }
        }
        Interval away = Interval.OCTAVE.times(best);
        return along(tune, player, note -> note.pitch().plus(away));
    }

    private static long missing(List<Note> tune, int octaves, Instrument player) {
        return tune.stream()
                .mapToInt(n -> n.pitch().midi() + 12 * octaves)
                .filter(midi -> midi < player.low() || midi > player.high())
                .count();
    }

    /**
     * The tune in thirds and sixths below: tones of the chord, or of the key where the chord has none.
     *
     * @param chordAt the chord at a time
     */
    static List<Note> thirds(List<Note> tune, Function<Rational, Optional<Chord>> chordAt, Key key, Instrument player) {
        return along(tune, player, note -> below(note, chordAt.apply(note.onset()), key));
    }

    private static List<Note> along(List<Note> tune, Instrument player, Function<Note, Pitch> other) {
        List<Note> notes = new ArrayList<>();
        for (Note note : tune) {
            Pitch pitch = other.apply(note);
            if (pitch.midi() >= player.low() && pitch.midi() <= player.high()) {
                notes.add(Note.of(note.onset(), note.duration(), pitch));
            }
        }
        return notes;
    }

    private static Pitch below(Note note, Optional<Chord> chord, Key key) {
        for (int away : BELOW) {
            int midi = note.pitch().midi() - away;
            if (chord.isPresent() && chord.get().contains(midi % 12)) {
                return chord.get().spelled(midi);
            }
        }
        return key.pitch(Degree.of(key.degree(note.pitch()).steps() - 2));
    }
}

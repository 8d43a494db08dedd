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

    /** A tune below this mean MIDI number leaves no room below it. */
    private static final double LOW_TUNE = 64;

    /** Thirds and sixths below come first, then the fourth. */
    private static final int[] BELOW = {3, 4, 8, 9, 5};

    private SecondVoice() {}

    /** Whether there is room below a tune for another voice. */
    static boolean hasRoomBelow(List<Note> tune) {
        return tune.stream().mapToInt(n -> n.pitch().midi()).average().orElse(0) >= LOW_TUNE;
    }

    /** The tune an octave away: below where there is room, else above; in unison where the player has neither. */
    static List<Note> octaves(List<Note> tune, Instrument player) {
        List<Integer> liked = hasRoomBelow(tune) ? List.of(-1, 1, 0) : List.of(1, -1, 0);
        int octaves =
                liked.stream().filter(o -> canPlay(tune, o, player)).findFirst().orElse(0);
        return along(tune, player, note -> note.pitch().plus(Interval.OCTAVE.times(octaves)));
    }

    private static boolean canPlay(List<Note> tune, int octaves, Instrument player) {
        return tune.stream()
                .mapToInt(n -> n.pitch().midi() + 12 * octaves)
                .allMatch(midi -> midi >= player.low() && midi <= player.high());
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

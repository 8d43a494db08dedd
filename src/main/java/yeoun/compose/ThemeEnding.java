package yeoun.compose;

import java.util.List;
import java.util.Optional;
import yeoun.craft.BarPlay;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * How far who accompanies a theme plays into its last bar.
 *
 * @param time the theme in its time
 * @param play how the last bar is played
 * @param tuneHolds whether the tune holds its last note
 */
record ThemeEnding(ThemeTime time, BarPlay play, boolean tuneHolds) {

    /** Where the ending cuts off who accompanies, if it does. */
    Optional<Rational> cut() {
        Rational beat = time.meter().beat(0);
        return switch (play) {
            case SILENT -> Optional.of(time.lastBar().onset());
            case CUT ->
                Optional.of(time.lastChord().plus(beat))
                        .filter(end -> end.plus(beat).compareTo(time.length()) <= 0);
            default -> Optional.empty();
        };
    }

    /** The notes of the bass: under a pad that holds on the note holds on with which the others cut off. */
    List<Note> ofTheBass(List<Note> notes) {
        Rational end = cut().orElse(time.length());
        return of(notes).stream()
                .map(n -> n.end().equals(end) ? n.moved(n.onset(), ofThePad().minus(n.onset())) : n)
                .toList();
    }

    /** Where a pad ends: it holds on under a tune that does, even if others cut off their last chord. */
    Rational ofThePad() {
        boolean holds = tuneHolds && play == BarPlay.CUT;
        return holds ? time.length() : cut().orElse(time.length());
    }

    /** Whether the last chord is spread under a pedal. */
    boolean spreads() {
        return play == BarPlay.ROLLED || play == BarPlay.CLIMBING;
    }

    /** The notes of who accompanies, as far as the ending lets them play. */
    List<Note> of(List<Note> notes) {
        Rational end = cut().orElse(time.length());
        return notes.stream()
                .filter(n -> n.onset().isLessThan(end))
                .map(n -> n.moved(n.onset(), n.end().min(end).minus(n.onset())))
                .toList();
    }
}

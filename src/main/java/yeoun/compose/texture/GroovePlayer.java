package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yeoun.craft.Groove;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;

/**
 * Plays a drum pattern or jangdan over bars. As drummers read it, a stroke is as long as up to the next of any drum or to the end of
 * its beat.
 */
public final class GroovePlayer {

    private final Groove groove;

    /** A player of a pattern. */
    public GroovePlayer(Groove groove) {
        this.groove = groove;
    }

    /** The strokes in every full bar of the pattern's meter; other bars are silent but for their downbeat. */
    public List<Note> play(List<BarSpan> bars) {
        List<Note> notes = new ArrayList<>();
        int count = 0;
        for (BarSpan bar : bars) {
            if (!bar.entry().isZero()) {
                continue;
            }
            Rational from = bar.meter().bar().times(count % groove.bars());
            boolean whole = bar.meter().equals(groove.meter());
            List<Groove.Stroke> strokes = groove.strokes().stream()
                    .map(stroke -> stroke.at(stroke.onset().minus(from)))
                    .filter(stroke ->
                            stroke.onset().signum() >= 0 && stroke.onset().isLessThan(bar.length()))
                    .filter(stroke -> whole || stroke.onset().isZero())
                    .toList();
            for (Groove.Stroke stroke : strokes) {
                notes.add(note(stroke, bar.onset(), end(stroke, strokes, bar)));
            }
            count = whole ? count + 1 : 0;
        }
        return notes;
    }

    /** Where a stroke ends, from the beginning of its bar. */
    private static Rational end(Groove.Stroke stroke, List<Groove.Stroke> strokes, BarSpan bar) {
        Rational end = bar.length();
        for (Groove.Stroke other : strokes) {
            end = other.onset().isMoreThan(stroke.onset()) ? end.min(other.onset()) : end;
        }
        for (int beat = 0; beat < bar.meter().beatCount(); beat++) {
            Rational onset = bar.meter().beatOnset(beat);
            end = onset.isMoreThan(stroke.onset()) ? end.min(onset) : end;
        }
        return end;
    }

    private static Note note(Groove.Stroke stroke, Rational bar, Rational end) {
        Rational length = end.minus(stroke.onset());
        Pitch key = Pitch.ofMidi(stroke.key(), PitchClass.C);
        Set<Articulation> marks = stroke.accented() ? Set.of(Articulation.ACCENT) : Set.of();
        return new Note(bar.plus(stroke.onset()), length, key, 1, marks, Optional.empty());
    }
}

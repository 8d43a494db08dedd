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

/** Plays a drum pattern or jangdan over bars. */
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
            for (Groove.Stroke stroke : groove.strokes()) {
                Rational at = stroke.onset().minus(from);
                boolean inside = at.signum() >= 0 && at.isLessThan(bar.length());
                if (inside && (whole || at.isZero())) {
                    notes.add(note(stroke, bar.onset().plus(at), bar.end()));
                }
            }
            count = whole ? count + 1 : 0;
        }
        return notes;
    }

    private static Note note(Groove.Stroke stroke, Rational onset, Rational end) {
        Rational length = stroke.duration().min(end.minus(onset));
        Pitch key = Pitch.ofMidi(stroke.key(), PitchClass.C);
        Set<Articulation> marks = stroke.accented() ? Set.of(Articulation.ACCENT) : Set.of();
        return new Note(onset, length, key, 1, marks, Optional.empty());
    }
}

package yeoun.format;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Articulation;
import yeoun.score.Note;
import yeoun.score.Sigimsae;

/** A note that is being read and may go on in the next bar. Times are from the start of the bar with its number. */
final class DraftNote {

    final int measure;
    final Rational onset;
    final Pitch pitch;
    final int voice;
    final Set<Articulation> articulations = EnumSet.noneOf(Articulation.class);
    Optional<Sigimsae> sigimsae = Optional.empty();
    int endMeasure;
    Rational end;

    DraftNote(int measure, Rational onset, Rational duration, Pitch pitch, int voice) {
        this.measure = measure;
        this.onset = onset;
        this.pitch = pitch;
        this.voice = voice;
        this.endMeasure = measure;
        this.end = onset.plus(duration);
    }

    /** The note, when the bars begin at these places. */
    Note note(Rational[] starts) {
        Rational from = starts[measure].plus(onset);
        return new Note(from, starts[endMeasure].plus(end).minus(from), pitch, voice, articulations, sigimsae);
    }
}

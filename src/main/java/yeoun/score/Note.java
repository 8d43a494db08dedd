package yeoun.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yeoun.music.Pitch;
import yeoun.music.Rational;

/**
 * A note of a part, exactly as notated; longer than a bar where it is tied.
 *
 * @param onset when it begins, in whole notes from the start of the score
 * @param duration how long it is written, in whole notes; 0 for a grace note before the note at the same onset
 * @param pitch its sounding pitch; for percussion the General MIDI drum key
 * @param voice the line it belongs to: 1, or 2 for the lower staff of a keyboard or a second line
 * @param articulations how it is played
 * @param sigimsae the Korean ornament on it
 */
public record Note(
        Rational onset,
        Rational duration,
        Pitch pitch,
        int voice,
        Set<Articulation> articulations,
        Optional<Sigimsae> sigimsae)
        implements Comparable<Note> {

    public Note {
        if (onset.signum() < 0 || duration.signum() < 0) {
            throw new IllegalArgumentException(
                    "a note begins at or after 0 and lasts 0 or more, got " + onset + ", " + duration);
        }
        articulations = articulations.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(articulations));
    }

    /** A plain note of the first voice. */
    public static Note of(Rational onset, Rational duration, Pitch pitch) {
        return new Note(onset, duration, pitch, 1, Set.of(), Optional.empty());
    }

    /** When it ends. */
    public Rational end() {
        return onset.plus(duration);
    }

    /** Whether it is a grace note, without a length of its own. */
    public boolean isGrace() {
        return duration.isZero();
    }

    /** Whether it has the articulation. */
    public boolean has(Articulation articulation) {
        return articulations.contains(articulation);
    }

    /** The same note with an articulation more. */
    public Note with(Articulation articulation) {
        Set<Articulation> more = EnumSet.of(articulation);
        more.addAll(articulations);
        return new Note(onset, duration, pitch, voice, more, sigimsae);
    }

    /** The same note with a Korean ornament. */
    public Note with(Sigimsae ornament) {
        return new Note(onset, duration, pitch, voice, articulations, Optional.of(ornament));
    }

    /** The same note in another voice. */
    public Note inVoice(int other) {
        return new Note(onset, duration, pitch, other, articulations, sigimsae);
    }

    /** The same note with another pitch. */
    public Note at(Pitch other) {
        return new Note(onset, duration, other, voice, articulations, sigimsae);
    }

    /** The same note at another time. */
    public Note moved(Rational otherOnset, Rational otherDuration) {
        return new Note(otherOnset, otherDuration, pitch, voice, articulations, sigimsae);
    }

    /** By onset, then voice, then grace notes first, then pitch. */
    @Override
    public int compareTo(Note other) {
        int order = onset.compareTo(other.onset);
        order = order != 0 ? order : Integer.compare(voice, other.voice);
        order = order != 0 ? order : Boolean.compare(other.isGrace(), isGrace());
        order = order != 0 ? order : pitch.compareTo(other.pitch);
        return order != 0 ? order : duration.compareTo(other.duration);
    }
}

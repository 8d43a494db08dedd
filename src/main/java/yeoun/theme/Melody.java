package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * A single line of scale degrees in time and meter, in no key.
 *
 * <p>Transposition, inversion and retrograde form the motif group: transpositions add, inversion and retrograde undo
 * themselves, and inversion turns a transposition into its opposite.
 *
 * @param meter the meter
 * @param pickup the length of what comes before the first barline, shorter than a bar
 * @param notes the tones in time, one at a time; the passage begins with the pickup
 */
public record Melody(Meter meter, Rational pickup, Passage<Tone> notes) {

    public Melody {
        if (pickup.signum() < 0 || pickup.compareTo(meter.bar()) >= 0) {
            throw new IllegalArgumentException("a pickup is shorter than a bar of " + meter + ", got " + pickup);
        }
        Rational free = Rational.ZERO;
        for (Event<Tone> note : notes.events()) {
            if (note.onset().isLessThan(free) || !note.duration().isPositive()) {
                throw new IllegalArgumentException("the tones of a melody follow one another, but one at "
                        + note.onset() + " begins before " + free + " or has no length");
            }
            free = note.end();
        }
    }

    /** How long it is, the pickup included, in whole notes. */
    public Rational length() {
        return notes.length();
    }

    /** How many tones it has. */
    public int size() {
        return notes.events().size();
    }

    /** The tones in time. */
    public List<Event<Tone>> events() {
        return notes.events();
    }

    /** The degrees alone. */
    public List<Degree> degrees() {
        return notes.events().stream().map(e -> e.value().degree()).toList();
    }

    /** The same melody with other tones in time. */
    public Melody with(Passage<Tone> other) {
        return new Melody(meter, pickup, other);
    }

    /** Moved by letter names within the mode. */
    public Melody transposed(int letters) {
        return with(notes.map(t -> t.on(t.degree().transposed(letters))));
    }

    /** Mirrored around a degree: tonal inversion. */
    public Melody inverted(int axisSteps) {
        return with(notes.map(t -> t.on(t.degree().invertedAround(axisSteps))));
    }

    /** Backwards; what was after the last barline becomes the pickup. */
    public Melody retrograde() {
        return new Melody(meter, length().minus(pickup).mod(meter.bar()), notes.retrograde());
    }

    /**
     * Augmented (factor above 1) or diminished (below 1).
     *
     * @throws IllegalArgumentException if the factor is not positive
     */
    public Melody stretched(Rational factor) {
        return new Melody(meter, pickup.times(factor).mod(meter.bar()), notes.stretch(factor));
    }

    /** The first tones, the last of them lasting as it did, and nothing after. */
    public Melody head(int tones) {
        if (tones >= size()) {
            return this;
        }
        List<Event<Tone>> kept = events().subList(0, Math.max(0, tones));
        Rational end =
                kept.isEmpty() ? Rational.ZERO : kept.get(kept.size() - 1).end();
        return with(new Passage<>(end, kept));
    }

    /** Everything from one position to another, cut at the borders; its pickup is what precedes the next barline. */
    public Melody slice(Rational from, Rational to) {
        Rational untilBar = pickup.minus(from).mod(meter.bar());
        return new Melody(meter, untilBar, notes.slice(from, to));
    }

    /** This melody, and after its length the other's tones. */
    public Melody then(Melody next) {
        return with(notes.then(next.notes));
    }

    /** Semitone intervals between neighbouring tones, read in a mode. */
    public int[] semitoneIntervals(yeoun.music.Mode mode) {
        List<Degree> degrees = degrees();
        int[] intervals = new int[Math.max(0, degrees.size() - 1)];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = mode.semitones(degrees.get(i + 1)) - mode.semitones(degrees.get(i));
        }
        return intervals;
    }

    /** Lengths from each onset to the next, the last to its own end. */
    public List<Rational> interOnsets() {
        List<Rational> lengths = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Event<Tone> note = events().get(i);
            lengths.add(i + 1 < size() ? events().get(i + 1).onset().minus(note.onset()) : note.duration());
        }
        return lengths;
    }
}

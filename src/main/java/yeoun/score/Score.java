package yeoun.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * A piece of music, exactly notated and immutable: what every format is a view of.
 *
 * @param title what it is called, in any script
 * @param subtitle a second line; may be empty
 * @param length how long it is, in whole notes; the last bar may be cut
 * @param pickup the length of the bar before bar 1; 0 without a pickup
 * @param tempo film time against score time
 * @param marks meters, keys, tempi, sections, hits and chords, sorted by place; a meter and a key stand at 0
 * @param parts the parts, in score order
 */
public record Score(
        String title,
        String subtitle,
        Rational length,
        Rational pickup,
        TempoMap tempo,
        List<Mark> marks,
        List<Part> parts) {

    public Score {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparing(Mark::at));
        marks = List.copyOf(sorted);
        parts = List.copyOf(parts);
        requireAtStart(marks, Mark.MeterMark.class);
        requireAtStart(marks, Mark.KeyMark.class);
        for (Part part : parts) {
            for (Note note : part.notes()) {
                if (note.end().isMoreThan(length)) {
                    throw new IllegalArgumentException(
                            "a note of " + part.name() + " ends at " + note.end() + ", after the score at " + length);
                }
            }
        }
    }

    private static void requireAtStart(List<Mark> marks, Class<? extends Mark> kind) {
        if (marks.stream().noneMatch(m -> kind.isInstance(m) && m.at().isZero())) {
            throw new IllegalArgumentException("a score begins with a " + kind.getSimpleName());
        }
    }

    /** The marks of one kind, in order of place. */
    public <M extends Mark> List<M> marks(Class<M> kind) {
        return Stream.of(marks.toArray(Mark[]::new))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The bars, in order, from the meters and the pickup. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        List<Mark.MeterMark> meters = marks(Mark.MeterMark.class);
        Rational at = Rational.ZERO;
        int number = pickup.isZero() ? 1 : 0;
        int meterIndex = 0;
        while (at.isLessThan(length)) {
            while (meterIndex + 1 < meters.size()
                    && meters.get(meterIndex + 1).at().compareTo(at) <= 0) {
                meterIndex++;
            }
            Meter meter = meters.get(meterIndex).meter();
            Rational full = number == 0 ? pickup : meter.bar();
            Rational own = full.min(length.minus(at));
            bars.add(new Bar(number++, at, own, meter));
            at = at.plus(own);
        }
        return Collections.unmodifiableList(bars);
    }

    /** The key at a position. */
    public Key keyAt(Rational position) {
        Key key = null;
        for (Mark.KeyMark mark : marks(Mark.KeyMark.class)) {
            if (key == null || mark.at().compareTo(position) <= 0) {
                key = mark.key();
            }
        }
        return Objects.requireNonNull(key);
    }

    /** How long it lasts, in seconds. */
    public Rational seconds() {
        return tempo.seconds(length);
    }

    /** The same score with other parts. */
    public Score withParts(List<Part> others) {
        return new Score(title, subtitle, length, pickup, tempo, marks, others);
    }
}

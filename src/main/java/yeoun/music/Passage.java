package yeoun.music;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things in time in normal form: sorted events within an explicit length. A passage can end in silence, and passages that
 * sound alike are equal.
 *
 * @param length how long the passage lasts, in whole notes
 * @param events what happens, sorted; none reaches beyond the length
 * @param <E> the kind of thing
 */
public record Passage<E extends Comparable<? super E>>(Rational length, List<Event<E>> events) {

    public Passage {
        List<Event<E>> sorted = new ArrayList<>(events);
        Collections.sort(sorted);
        events = List.copyOf(sorted);
        if (length.signum() < 0) {
            throw new IllegalArgumentException("a passage does not last less than 0, got " + length);
        }
        for (Event<E> event : events) {
            if (event.end().isMoreThan(length)) {
                throw new IllegalArgumentException(
                        "an event ends at " + event.end() + ", after the passage's end at " + length);
            }
        }
    }

    /** Nothing, for a while. */
    public static <E extends Comparable<? super E>> Passage<E> silence(Rational length) {
        return new Passage<>(length, List.of());
    }

    /** One thing, as long as the passage. */
    public static <E extends Comparable<? super E>> Passage<E> of(E value, Rational length) {
        return new Passage<>(length, List.of(new Event<>(Rational.ZERO, length, value)));
    }

    /** This passage, and after its length the other. */
    public Passage<E> then(Passage<E> next) {
        List<Event<E>> both = new ArrayList<>(events);
        for (Event<E> event : next.events) {
            both.add(event.at(event.onset().plus(length)));
        }
        return new Passage<>(length.plus(next.length), both);
    }

    /** Both at once, as long as the longer. */
    public Passage<E> with(Passage<E> other) {
        List<Event<E>> both = new ArrayList<>(events);
        both.addAll(other.events);
        return new Passage<>(length.max(other.length), both);
    }

    /**
     * Everything so many times as long.
     *
     * @throws IllegalArgumentException if the factor is not positive
     */
    public Passage<E> stretch(Rational factor) {
        if (!factor.isPositive()) {
            throw new IllegalArgumentException("a passage is stretched by more than 0, got " + factor);
        }
        List<Event<E>> stretched = new ArrayList<>(events.size());
        for (Event<E> event : events) {
            stretched.add(
                    new Event<>(event.onset().times(factor), event.duration().times(factor), event.value()));
        }
        return new Passage<>(length.times(factor), stretched);
    }

    /** Backwards. */
    public Passage<E> retrograde() {
        List<Event<E>> reversed = new ArrayList<>(events.size());
        for (Event<E> event : events) {
            reversed.add(event.at(length.minus(event.end())));
        }
        return new Passage<>(length, reversed);
    }

    /** Every thing changed, its time kept. */
    public <F extends Comparable<? super F>> Passage<F> map(Function<? super E, ? extends F> change) {
        List<Event<F>> mapped = new ArrayList<>(events.size());
        for (Event<E> event : events) {
            mapped.add(new Event<>(event.onset(), event.duration(), change.apply(event.value())));
        }
        return new Passage<>(length, mapped);
    }

    /** What happens from one position to another; events that stick out are cut at the borders. */
    public Passage<E> slice(Rational from, Rational to) {
        List<Event<E>> kept = new ArrayList<>();
        for (Event<E> event : events) {
            Rational onset = event.onset().max(from);
            Rational end = event.end().min(to);
            if (onset.isLessThan(end)) {
                kept.add(new Event<>(onset.minus(from), end.minus(onset), event.value()));
            }
        }
        return new Passage<>(to.minus(from), kept);
    }

    /** The last thing that sounds at the position, if any. */
    public Optional<E> at(Rational position) {
        for (int i = begun(position) - 1; i >= 0; i--) {
            if (events.get(i).covers(position)) {
                return Optional.of(events.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** How many events have begun at a position. */
    private int begun(Rational position) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).onset().isMoreThan(position)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The things alone, in order. */
    public List<E> values() {
        return events.stream().map(Event::value).toList();
    }

    /** Whether nothing happens. */
    public boolean isSilent() {
        return events.isEmpty();
    }
}

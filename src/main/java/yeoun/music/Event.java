package yeoun.music;

/**
 * Something in time.
 *
 * @param onset when it begins, in whole notes from the start of its passage, not negative
 * @param duration how long it lasts, in whole notes, not negative
 * @param value what it is
 * @param <E> the kind of thing
 */
public record Event<E extends Comparable<? super E>>(Rational onset, Rational duration, E value)
        implements Comparable<Event<E>> {

    public Event {
        if (onset.signum() < 0 || duration.signum() < 0) {
            throw new IllegalArgumentException("an event begins at or after 0 and does not last less than 0, got onset "
                    + onset + " and duration " + duration);
        }
    }

    /** When it ends. */
    public Rational end() {
        return onset.plus(duration);
    }

    /** Whether it sounds at the position. */
    public boolean covers(Rational position) {
        return onset.compareTo(position) <= 0 && position.compareTo(end()) < 0;
    }

    /** The same thing at another time. */
    public Event<E> at(Rational otherOnset) {
        return new Event<>(otherOnset, duration, value);
    }

    /** The same thing with another length. */
    public Event<E> lasting(Rational otherDuration) {
        return new Event<>(onset, otherDuration, value);
    }

    /** By onset, then by duration, then by value. */
    @Override
    public int compareTo(Event<E> other) {
        int byOnset = onset.compareTo(other.onset);
        int byDuration = byOnset != 0 ? byOnset : duration.compareTo(other.duration);
        return byDuration != 0 ? byDuration : value.compareTo(other.value);
    }
}

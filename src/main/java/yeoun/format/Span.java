package yeoun.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A note in ticks.
 *
 * @param on tick of its beginning
 * @param off tick of its end, later than its beginning
 * @param key MIDI note number
 * @param velocity MIDI velocity
 */
record Span(long on, long off, int key, int velocity) {

    private static final Comparator<Span> BY_KEY =
            Comparator.comparingInt(Span::key).thenComparingLong(Span::on).thenComparingLong(Span::off);

    /** A note that lasts at least a tick. */
    static Span of(long on, long off, int key, int velocity) {
        return new Span(on, Math.max(on + 1, off), key, velocity);
    }

    /** The same notes, each key let go before it is struck again, and struck once where two voices meet on it. */
    static List<Span> apart(List<Span> notes) {
        List<Span> sorted = new ArrayList<>(notes);
        sorted.sort(BY_KEY);
        List<Span> apart = new ArrayList<>();
        for (Span note : sorted) {
            Span before = apart.isEmpty() ? note : apart.get(apart.size() - 1);
            boolean sameKey = !apart.isEmpty() && before.key == note.key;
            if (sameKey && before.on == note.on) {
                int louder = Math.max(before.velocity, note.velocity);
                apart.set(apart.size() - 1, new Span(note.on, Math.max(before.off, note.off), note.key, louder));
                continue;
            }
            if (sameKey && before.off > note.on) {
                apart.set(apart.size() - 1, new Span(before.on, note.on, before.key, before.velocity));
            }
            apart.add(note);
        }
        apart.sort(Comparator.comparingLong(Span::on).thenComparingInt(Span::key));
        return apart;
    }
}

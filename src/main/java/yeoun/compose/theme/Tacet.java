package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * Where nobody plays a chord, though the tune goes on.
 *
 * @param spans the stretches of time, from the start
 */
public record Tacet(List<Span> spans) {

    /** Nowhere. */
    public static final Tacet NONE = new Tacet(List.of());

    public Tacet {
        spans = List.copyOf(spans);
    }

    /** There, and where the other is. */
    Tacet with(Tacet other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Tacet(all);
    }

    /** There, but not from one time to another. */
    Tacet without(Rational from, Rational to) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            addUnlessEmpty(left, span.from(), span.to().min(from));
            addUnlessEmpty(left, span.from().max(to), span.to());
        }
        return new Tacet(left);
    }

    private static void addUnlessEmpty(List<Span> spans, Rational from, Rational to) {
        if (from.isLessThan(to)) {
            spans.add(new Span(from, to));
        }
    }

    /** The chords that are played: those of a progression, but not there. */
    public Passage<Chord> outOf(Passage<Chord> harmony) {
        Passage<Chord> left = harmony;
        for (Span span : spans) {
            List<Event<Chord>> events = new ArrayList<>();
            for (Event<Chord> event : left.events()) {
                add(events, event, event.onset(), event.end().min(span.from()));
                add(events, event, event.onset().max(span.to()), event.end());
            }
            left = new Passage<>(harmony.length(), events);
        }
        return left;
    }

    private static void add(List<Event<Chord>> events, Event<Chord> event, Rational from, Rational to) {
        if (from.isLessThan(to)) {
            events.add(new Event<>(from, to.minus(from), event.value()));
        }
    }
}

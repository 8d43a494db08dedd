package yeoun.compose.theme;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * The chords of an earlier theme that stay in a new one, and the silences between them.
 *
 * @param harmony the progression of the earlier theme
 * @param oldPickup the length of its pickup
 * @param spans where its chords stay, from the first barline on
 */
record KeptChords(Passage<Chord> harmony, Rational oldPickup, List<Span> spans) {

    /**
     * The chords that stay, over a whole; those of one's own stay where no others do.
     *
     * @param own the composer's own chords over the same time; silence for none
     * @param pickup the length of the pickup, which belongs to the first chord
     */
    Passage<Chord> over(Passage<Chord> own, Rational pickup, Rational length) {
        List<Event<Chord>> events = new ArrayList<>();
        for (Event<Chord> event : filled()) {
            Rational shift = pickup.minus(oldPickup);
            for (Span span : spans) {
                boolean first = event.onset().isZero() && span.from().compareTo(oldPickup.negate()) <= 0;
                Rational from = event.onset().plus(shift).max(span.from().plus(pickup));
                Rational onset = first ? Rational.ZERO : from.max(Rational.ZERO);
                Rational end =
                        event.end().plus(shift).min(span.to().plus(pickup)).min(length);
                boolean taken = events.stream().anyMatch(e -> e.onset().equals(onset));
                if (onset.isLessThan(end) && !taken) {
                    events.add(new Event<>(onset, end.minus(onset), event.value()));
                }
            }
        }
        events.sort((a, b) -> a.onset().compareTo(b.onset()));
        events.addAll(between(own, events));
        events.sort((a, b) -> a.onset().compareTo(b.onset()));
        return new Passage<>(length, events);
    }

    /** The progression, whose silences have the chord before them, or the first one, which nobody plays there. */
    private List<Event<Chord>> filled() {
        List<Event<Chord>> filled = new ArrayList<>(harmony.events());
        for (Span gap : gaps()) {
            Chord before = harmony.events().get(0).value();
            for (Event<Chord> event : harmony.events()) {
                before = event.onset().isLessThan(gap.from()) ? event.value() : before;
            }
            filled.add(new Event<>(gap.from(), gap.to().minus(gap.from()), before));
        }
        filled.sort((a, b) -> a.onset().compareTo(b.onset()));
        return filled;
    }

    /** The silences of the progression. */
    private List<Span> gaps() {
        Tacet gaps = new Tacet(List.of(new Span(Rational.ZERO, harmony.length())));
        for (Event<Chord> event : harmony.events()) {
            gaps = gaps.without(event.onset(), event.end());
        }
        return harmony.isSilent() ? List.of() : gaps.spans();
    }

    /**
     * Where nobody plays a chord: in the silences that stay, and in those of one's own chords where none others stay.
     *
     * @param own the silences of the composer's own chords
     * @param pickup the length of the pickup
     */
    Tacet tacet(Tacet own, Rational pickup) {
        Tacet all = own;
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            Rational shift = pickup.minus(oldPickup);
            Rational from = span.from().plus(pickup).max(Rational.ZERO);
            Rational to = span.to().plus(pickup);
            all = all.without(from, to);
            for (Span gap : gaps()) {
                Rational begins =
                        gap.from().isZero() ? Rational.ZERO : gap.from().plus(shift);
                kept.add(new Span(begins.max(from), gap.to().plus(shift).min(to)));
            }
        }
        kept.removeIf(span -> span.from().compareTo(span.to()) >= 0);
        return all.with(new Tacet(kept));
    }

    /** The parts of a composer's own chords that lie between those that stay. */
    private static List<Event<Chord>> between(Passage<Chord> own, List<Event<Chord>> kept) {
        List<Event<Chord>> free = new ArrayList<>();
        for (Event<Chord> event : own.events()) {
            Rational at = event.onset();
            for (Event<Chord> stays : kept) {
                if (stays.onset().isLessThan(event.end()) && stays.end().isMoreThan(at)) {
                    if (at.isLessThan(stays.onset())) {
                        free.add(new Event<>(at, stays.onset().minus(at), event.value()));
                    }
                    at = stays.end();
                }
            }
            if (at.isLessThan(event.end())) {
                free.add(new Event<>(at, event.end().minus(at), event.value()));
            }
        }
        return free;
    }
}

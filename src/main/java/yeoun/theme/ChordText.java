package yeoun.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * A progression as text, bar by bar, to be read and edited by people: {@code Am7 D7}.
 *
 * <p>The chords of a bar share it evenly unless each has its length in whole notes behind it: {@code Am7:3/4 D7:1/4}.
 * {@code -} holds on the chord of the bar before, {@code N.C.} is no chord.
 */
public final class ChordText {

    private static final String HELD = "-";
    private static final String NONE = "N.C.";

    private ChordText() {}

    /** A stretch of a bar: what stands there, for how long. */
    private record Span(String text, Rational length) {}

    /**
     * Writes a progression, one text for each bar; {@link #parse} reads it back.
     *
     * @param bars the lengths of the bars, which add up to that of the progression
     * @throws IllegalArgumentException if two chords sound at once
     */
    public static List<String> print(Passage<Chord> harmony, List<Rational> bars) {
        List<String> texts = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (Rational bar : bars) {
            Rational end = at.plus(bar);
            texts.add(text(spans(harmony, at, end)));
            at = end;
        }
        return texts;
    }

    private static List<Span> spans(Passage<Chord> harmony, Rational from, Rational to) {
        List<Span> spans = new ArrayList<>();
        Rational at = from;
        for (Event<Chord> event : harmony.events()) {
            Rational onset = event.onset().max(from);
            Rational end = event.end().min(to);
            if (onset.isLessThan(end)) {
                if (onset.isLessThan(at)) {
                    throw new IllegalArgumentException("chords follow one another, got two at " + onset);
                }
                addGap(spans, onset.minus(at));
                String text =
                        event.onset().isLessThan(from) ? HELD : event.value().toString();
                spans.add(new Span(text, end.minus(onset)));
                at = end;
            }
        }
        addGap(spans, to.minus(at));
        return spans;
    }

    private static void addGap(List<Span> spans, Rational length) {
        if (length.isPositive()) {
            spans.add(new Span(NONE, length));
        }
    }

    private static String text(List<Span> spans) {
        boolean even = spans.stream().map(Span::length).distinct().count() == 1;
        return String.join(
                " ",
                spans.stream()
                        .map(span -> even ? span.text : span.text + ":" + span.length)
                        .toList());
    }

    /**
     * Reads a progression.
     *
     * @param texts one for each bar
     * @param bars the lengths of the bars
     * @throws IllegalArgumentException if there are not as many texts as bars, a text has something that is no chord, or
     *     lengths do not add up to the bar
     */
    public static Passage<Chord> parse(List<String> texts, List<Rational> bars) {
        if (texts.size() != bars.size()) {
            throw new IllegalArgumentException("there are chords for " + bars.size() + " bars, got " + texts.size());
        }
        List<Event<Chord>> events = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (int i = 0; i < bars.size(); i++) {
            try {
                add(events, at, parse(texts.get(i), bars.get(i)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("bar " + (i + 1) + " of the chords: " + e.getMessage(), e);
            }
            at = at.plus(bars.get(i));
        }
        return new Passage<>(at, events);
    }

    private static void add(List<Event<Chord>> events, Rational start, List<Span> spans) {
        Rational at = start;
        for (Span span : spans) {
            if (span.text.equals(HELD)) {
                hold(events, at, span);
            } else if (!span.text.equals(NONE)) {
                events.add(new Event<>(at, span.length, Chord.parse(span.text)));
            }
            at = at.plus(span.length);
        }
    }

    private static void hold(List<Event<Chord>> events, Rational at, Span span) {
        Optional<Event<Chord>> last =
                events.isEmpty() ? Optional.empty() : Optional.of(events.remove(events.size() - 1));
        Event<Chord> held = last.filter(event -> event.end().equals(at))
                .orElseThrow(() -> new IllegalArgumentException("there is a chord before a -, got none"));
        events.add(new Event<>(held.onset(), held.duration().plus(span.length), held.value()));
    }

    private static List<Span> parse(String text, Rational bar) {
        String[] tokens = text.strip().split("\\s+");
        boolean measured = text.contains(":");
        List<Span> spans = new ArrayList<>();
        for (String token : tokens) {
            if (measured != token.contains(":") || token.isEmpty()) {
                throw new IllegalArgumentException(
                        "either each chord of a bar has a length or none, got \"" + text + "\"");
            }
            spans.add(measured ? measured(token) : new Span(token, bar.dividedBy(tokens.length)));
        }
        Rational total = spans.stream().map(Span::length).reduce(Rational.ZERO, Rational::plus);
        if (!total.equals(bar)) {
            throw new IllegalArgumentException("the chords of a bar last " + bar + " together, got " + total);
        }
        return spans;
    }

    private static Span measured(String token) {
        int colon = token.lastIndexOf(':');
        Rational length = Rational.parse(token.substring(colon + 1));
        if (!length.isPositive()) {
            throw new IllegalArgumentException("a chord lasts more than 0, got " + token);
        }
        return new Span(token.substring(0, colon), length);
    }
}

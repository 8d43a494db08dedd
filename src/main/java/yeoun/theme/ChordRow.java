package yeoun.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import yeoun.craft.Form;
import yeoun.music.Chord;

/**
 * The chords that a composer brings along, bar by bar, as lead sheets write them: {@code Am7 | Fmaj7 G | % | N.C. E7}.
 *
 * <p>What stands in a bar shares it evenly. {@code /} goes on with the chord before it, so that {@code C / / G} is three beats
 * of C and one of G; {@code %} alone in a bar is the bar before once more; {@code N.C.} is no chord. Outer and double barlines
 * are as good as none. Four bars or fewer are a loop, which comes around until a form is full; more are a form of their own,
 * unless one is asked for through which they come around.
 *
 * @param bars what stands in each bar; at least one bar, and a chord somewhere
 */
public record ChordRow(List<List<Stretch>> bars) {

    /** So many bars or fewer are a loop. */
    public static final int LOOP = 4;

    /** The most bars of a row. */
    public static final int LONGEST = Form.LONGEST;

    /** The most that stands in a bar. */
    public static final int FASTEST = 16;

    private static final int SHORTEST_FORM = 8;

    /**
     * A part of a bar.
     *
     * @param chord its chord; empty for no chord
     * @param share how long it is, in equal parts of its bar, from 1
     */
    public record Stretch(Optional<Chord> chord, int share) {}

    public ChordRow {
        bars = bars.stream().map(List::copyOf).toList();
        if (bars.isEmpty() || bars.size() > LONGEST) {
            throw new IllegalArgumentException("a row of chords has 1 to " + LONGEST + " bars, got " + bars.size());
        }
        if (bars.stream().flatMap(List::stream).noneMatch(s -> s.chord().isPresent())) {
            throw new IllegalArgumentException("a row of chords has a chord, got N.C. only");
        }
    }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a bar is empty or has something that is no chord; the message says which
     */
    public static ChordRow parse(String text) {
        String inner = inside(text);
        List<List<Stretch>> bars = new ArrayList<>();
        for (String bar : inner.split("\\|\\|?|‖", -1)) {
            try {
                bars.add(bar.strip().equals("%") ? again(bars) : bar(bar.strip(), last(bars)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "not a row of chords: \"" + text + "\"; bar " + (bars.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return new ChordRow(bars);
    }

    /** The text of a row without its outer barlines. */
    public static String inside(String text) {
        return text.strip()
                .replaceFirst("^(?:\\|\\|?|‖)", "")
                .replaceFirst("(?:\\|\\|?|‖)$", "")
                .strip();
    }

    private static List<Stretch> again(List<List<Stretch>> bars) {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("% repeats the bar before, and there is none");
        }
        return bars.get(bars.size() - 1);
    }

    private static Optional<Stretch> last(List<List<Stretch>> bars) {
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(bars.get(bars.size() - 1)).map(stretches -> stretches.get(stretches.size() - 1));
    }

    private static List<Stretch> bar(String bar, Optional<Stretch> before) {
        if (bar.isEmpty()) {
            throw new IllegalArgumentException("it is empty; write Am7 | Fmaj7 G");
        }
        List<Stretch> stretches = new ArrayList<>();
        String[] tokens = bar.split("\\s+");
        if (tokens.length > FASTEST) {
            throw new IllegalArgumentException("it has " + tokens.length + " chords; at most " + FASTEST);
        }
        for (String token : tokens) {
            int last = stretches.size() - 1;
            if (!token.equals("/")) {
                stretches.add(new Stretch(chord(token), 1));
            } else if (last >= 0) {
                stretches.set(
                        last,
                        new Stretch(
                                stretches.get(last).chord(), stretches.get(last).share() + 1));
            } else {
                stretches.add(new Stretch(
                        before.orElseThrow(() -> new IllegalArgumentException(
                                        "/ goes on with the chord before, and there is none"))
                                .chord(),
                        1));
            }
        }
        return stretches;
    }

    private static Optional<Chord> chord(String token) {
        return token.matches("(?i)n\\.?c\\.?") ? Optional.empty() : Optional.of(Chord.parse(token));
    }

    /** Whether the row fills a form of so many bars, once or coming around. */
    public boolean fills(int formBars) {
        return formBars % bars.size() == 0;
    }

    /** Whether the row suits a form of so many bars that nobody asked for: a loop comes around through eight bars or more. */
    public boolean suits(int formBars) {
        return bars.size() > LOOP ? formBars == bars.size() : formBars >= SHORTEST_FORM && fills(formBars);
    }

    /** The numbers of bars with which a row fills a form of so many bars. */
    public static List<Integer> lengthsFor(int formBars) {
        return IntStream.rangeClosed(1, formBars)
                .filter(bars -> formBars % bars == 0)
                .boxed()
                .toList();
    }

    /** So many of its first bars. */
    public ChordRow first(int count) {
        return new ChordRow(bars.subList(0, count));
    }

    /** The row as it is read back, its chords in Yeoun's own spelling. */
    @Override
    public String toString() {
        return String.join(" | ", bars.stream().map(ChordRow::text).toList());
    }

    private static String text(List<Stretch> bar) {
        List<String> tokens = new ArrayList<>();
        for (Stretch stretch : bar) {
            tokens.add(stretch.chord().map(Chord::toString).orElse("N.C."));
            tokens.addAll(Collections.nCopies(stretch.share() - 1, "/"));
        }
        return String.join(" ", tokens);
    }
}

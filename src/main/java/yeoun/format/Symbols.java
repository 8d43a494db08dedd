package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a line of notes in a bar into signs: note values that show the beats, tuplets, and rests that fill the bar. */
final class Symbols {

    private final Pulse pulse;
    private final int entry;
    private final List<Tuplet> tuplets;
    private final List<Symbol> symbols = new ArrayList<>();

    private Symbols(Pulse pulse, int entry, List<Tuplet> tuplets) {
        this.pulse = pulse;
        this.entry = entry;
        this.tuplets = tuplets;
    }

    /**
     * The signs of a line. An empty one is a rest of the whole bar, but in a pickup that no single rest is as long as it is of
     * the rests that stand for its length in its beat, as its notes would be.
     *
     * @param entry how many ticks into its meter's bar the bar begins
     * @param length how many ticks the bar has
     */
    static List<Symbol> of(Pulse pulse, int entry, int length, List<Stack> line) {
        boolean hasSign = entry == 0 || NoteValue.of(length, pulse.whole()).isPresent();
        if (line.isEmpty() && hasSign) {
            return List.of(new Symbol(0, length, Optional.empty(), Optional.empty(), List.of(), List.of()));
        }
        Symbols writer = new Symbols(pulse, entry, Tuplets.of(pulse, entry, length, line));
        int at = 0;
        for (Stack stack : line) {
            writer.fill(at, stack.from(), Optional.empty());
            writer.fill(stack.from(), stack.to(), Optional.of(stack));
            at = stack.to();
        }
        writer.fill(at, length, Optional.empty());
        return writer.symbols;
    }

    /** Writes notes or silence between two places, part by part inside and outside of tuplets. */
    private void fill(int from, int to, Optional<Stack> stack) {
        int at = from;
        for (Tuplet tuplet : tuplets) {
            int start = Math.max(at, tuplet.from());
            int end = Math.min(to, tuplet.to());
            if (start < end) {
                plain(at, start, stack);
                inTuplet(tuplet, start, end, stack);
                at = end;
            }
        }
        plain(at, to, stack);
    }

    private void plain(int from, int to, Optional<Stack> stack) {
        if (from < to) {
            var stretches =
                    stack.isPresent() ? pulse.notes(from + entry, to + entry) : pulse.rests(from + entry, to + entry);
            for (Pulse.Stretch stretch : stretches) {
                add(stretch.from() - entry, stretch.to() - entry, stretch.length(), Optional.empty(), stack);
            }
        }
    }

    private void inTuplet(Tuplet tuplet, int from, int to, Optional<Stack> stack) {
        int start = tuplet.written(from);
        int end = tuplet.written(to);
        int unit = tuplet.unit().ticks(pulse.whole());
        int at = start;
        while (at < end) {
            int longest = longest(at, end, unit);
            add(sounding(tuplet, at), sounding(tuplet, at + longest), longest, Optional.of(tuplet), stack);
            at += longest;
        }
    }

    /** The longest value from a written place on that a copyist would write in a tuplet of this unit. */
    private int longest(int at, int end, int unit) {
        int nextUnit = (at / unit + 1) * unit;
        boolean onUnit = at % unit == 0;
        int limit = onUnit || end <= nextUnit ? end : nextUnit;
        return NoteValue.longest(limit - at, pulse.whole())
                .map(value -> value.ticks(pulse.whole()))
                .orElse(end - at);
    }

    private static int sounding(Tuplet tuplet, int written) {
        return tuplet.from() + (int) ((long) written * tuplet.normal() / tuplet.actual());
    }

    private void add(int from, int to, int written, Optional<Tuplet> tuplet, Optional<Stack> stack) {
        List<Piece> heads = stack.map(s -> s.cut(from, to).pieces()).orElse(List.of());
        Optional<NoteValue> value = NoteValue.of(written, pulse.whole());
        symbols.add(new Symbol(from, to - from, value, tuplet, heads, List.of()));
    }
}

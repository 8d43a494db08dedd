package yeoun.format;

import java.util.ArrayList;
import java.util.List;

/** Beams: which short notes hang together, beat by beat, and how many beams each has with its neighbours. */
final class Beams {

    /** A beam at a note. */
    enum Beam {
        BEGIN("begin"),
        CONTINUE("continue"),
        END("end"),
        FORWARD_HOOK("forward hook"),
        BACKWARD_HOOK("backward hook");

        private final String word;

        Beam(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Pulse pulse;
    private final int entry;
    private final List<Symbol> symbols;
    private final List<List<Beam>> beams = new ArrayList<>();

    private Beams(Pulse pulse, int entry, List<Symbol> symbols) {
        this.pulse = pulse;
        this.entry = entry;
        this.symbols = symbols;
        symbols.forEach(symbol -> beams.add(new ArrayList<>()));
    }

    /** The beams of each sign of a line, the longest first; none where it has a flag or neither. */
    static List<List<Beam>> of(Pulse pulse, int entry, List<Symbol> symbols) {
        Beams writer = new Beams(pulse, entry, symbols);
        int first = 0;
        while (first < symbols.size()) {
            int end = writer.groupEnd(first);
            if (end - first > 1) {
                writer.group(first, end);
            }
            first = Math.max(first + 1, end);
        }
        return writer.beams;
    }

    /** After which sign the group ends that begins with this one. */
    private int groupEnd(int first) {
        if (symbols.get(first).flags() == 0) {
            return first + 1;
        }
        int limit = limit(first);
        int end = first + 1;
        while (end < symbols.size()
                && symbols.get(end).flags() > 0
                && symbols.get(end).onset() + entry < limit
                && symbols.get(end).tuplet().equals(symbols.get(first).tuplet())) {
            end++;
        }
        return end;
    }

    /** The place in the bar at which a group that begins with this sign is at an end. */
    private int limit(int first) {
        Symbol symbol = symbols.get(first);
        if (symbol.tuplet().isPresent()) {
            return symbol.tuplet().get().to() + entry;
        }
        int place = symbol.onset() + entry;
        int wide = wideEnd(place);
        return wide > 0 && onlyEighths(place, wide) ? wide : beatEnd(place);
    }

    /** Beats longer than a quarter that halve are beamed by quarters. */
    private int beatEnd(int place) {
        int beat = pulse.beatAt(place);
        int start = pulse.beat(beat);
        int length = pulse.beat(beat + 1) - start;
        int quarter = pulse.whole() / 4;
        boolean halves = pulse.isSimple() && length > quarter;
        boolean joined = pulse.isSimple() && length < quarter && quarter % length == 0;
        int cell = halves ? quarter : length;
        int end = start + ((place - start) / cell + 1) * cell;
        return joined ? Math.min(pulse.bar(), (place / quarter + 1) * quarter) : end;
    }

    /** The end of the stretch in which eighths alone hang together: half a bar of four, a bar of two or three beats. */
    private int wideEnd(int place) {
        int quarter = pulse.whole() / 4;
        boolean quarters = pulse.isSimple() && pulse.beat(1) == quarter;
        boolean halves = pulse.isSimple() && pulse.beat(1) == 2 * quarter;
        int beats = pulse.beatCount();
        if (halves || (quarters && beats == 4)) {
            return (place / (2 * quarter) + 1) * 2 * quarter;
        }
        return quarters && (beats == 2 || beats == 3) ? pulse.bar() : 0;
    }

    /** Whether the stretch that ends here, from its own start on, has only eighths. */
    private boolean onlyEighths(int place, int wideEnd) {
        int quarter = pulse.whole() / 4;
        int from = pulse.beatCount() == 3 ? 0 : wideEnd - 2 * quarter;
        int covered = 0;
        for (Symbol symbol : symbols) {
            int at = symbol.onset() + entry;
            if (at >= from && at < wideEnd) {
                boolean eighth = symbol.flags() == 1 && symbol.tuplet().isEmpty() && symbol.length() == quarter / 2;
                covered += eighth ? symbol.length() : -wideEnd;
            }
        }
        return covered == wideEnd - from && place >= from;
    }

    private void group(int first, int end) {
        int most = 0;
        for (int i = first; i < end; i++) {
            most = Math.max(most, symbols.get(i).flags());
        }
        for (int level = 1; level <= most; level++) {
            for (int i = first; i < end; i++) {
                if (symbols.get(i).flags() >= level) {
                    beams.get(i).add(beam(i, level, first, end));
                }
            }
        }
    }

    private Beam beam(int index, int level, int first, int end) {
        boolean left = index > first && symbols.get(index - 1).flags() >= level && !parts(index, level);
        boolean right = index + 1 < end && symbols.get(index + 1).flags() >= level && !parts(index + 1, level);
        if (left && right) {
            return Beam.CONTINUE;
        }
        if (left || right) {
            return left ? Beam.END : Beam.BEGIN;
        }
        boolean forward = index == first || (index + 1 < end && startsHalf(index));
        return forward ? Beam.FORWARD_HOOK : Beam.BACKWARD_HOOK;
    }

    /** Whether beams of this level part before a sign: 32nds and shorter by eighths. */
    private boolean parts(int index, int level) {
        boolean free = symbols.get(index).tuplet().isEmpty();
        return level >= 2
                && free
                && shortest(index) >= 3
                && (symbols.get(index).onset() + entry) % (pulse.whole() / 8) == 0;
    }

    private int shortest(int index) {
        return Math.max(symbols.get(index).flags(), symbols.get(index - 1).flags());
    }

    private boolean startsHalf(int index) {
        return (symbols.get(index).onset() + entry) % (pulse.whole() / 8) == 0;
    }
}

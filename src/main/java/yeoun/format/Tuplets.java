package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the tuplets of a line: the shortest stretches of beats that hold each place the meter does not divide into. */
final class Tuplets {

    /** The most notes of a tuplet. */
    private static final int MOST = 63;

    private final Pulse pulse;
    private final int entry;
    private final List<Stack> line;
    private final TreeSet<Integer> places = new TreeSet<>();

    /** Finds in a line of a bar that begins so many ticks into its meter's bar. */
    private Tuplets(Pulse pulse, int entry, List<Stack> line) {
        this.pulse = pulse;
        this.entry = entry;
        this.line = line;
        for (Stack stack : line) {
            places.add(stack.from() + entry);
            places.add(stack.to() + entry);
        }
        if (line.isEmpty()) {
            places.add(entry);
        }
    }

    /** The tuplets of a line in order; they do not overlap. One may stick out of a pickup bar, or of a bar that is cut. */
    static List<Tuplet> of(Pulse pulse, int entry, int length, List<Stack> line) {
        Tuplets search = new Tuplets(pulse, entry, line);
        List<Tuplet> found = new ArrayList<>();
        int end = entry;
        for (int place : search.places) {
            boolean ends = place == entry + length;
            boolean begins = place == entry && entry > 0;
            if ((place > end || begins) && !ends && pulse.level(place) == Pulse.OFF_GRID) {
                Optional<Tuplet> tuplet = search.around(place, end, entry + length);
                if (tuplet.isPresent()) {
                    found.add(tuplet.get());
                    end = tuplet.get().to() + entry;
                }
            }
        }
        return found;
    }

    /**
     * The shortest tuplet at whose ends no note goes on; if there is none that counts as few as the shortest of all, then
     * that one, with ties into it.
     */
    private Optional<Tuplet> around(int place, int earliest, int limit) {
        Optional<Tuplet> fallback = Optional.empty();
        for (Pulse.Stretch stretch : candidates(place)) {
            boolean early = stretch.from() < earliest && earliest > entry;
            boolean late = stretch.to() > limit && limit == pulse.bar();
            if (early || late) {
                continue;
            }
            Optional<Tuplet> tuplet = tuplet(stretch);
            boolean asSimple = fallback.isEmpty() || tuplet.map(Tuplet::actual).equals(fallback.map(Tuplet::actual));
            if (tuplet.isPresent() && asSimple && !isCrossed(stretch)) {
                return tuplet;
            }
            fallback = fallback.isPresent() ? fallback : tuplet;
        }
        return fallback;
    }

    /** Stretches that a tuplet may fill, the shortest first; but first of all the beat, where it is of three. */
    private List<Pulse.Stretch> candidates(int place) {
        int beat = pulse.beatAt(place);
        Pulse.Stretch whole = new Pulse.Stretch(pulse.beat(beat), pulse.beat(beat + 1));
        List<Pulse.Stretch> stretches = new ArrayList<>();
        if (isOfThree(whole)) {
            stretches.add(whole);
        }
        stretches.addAll(withinBeat(place, beat));
        stretches.add(whole);
        for (int beats = 2; beats <= pulse.beatCount(); beats *= 2) {
            int first = beat / beats * beats;
            addBeats(stretches, first, first + beats);
            addBeats(stretches, beat, beat + beats);
            addBeats(stretches, beat + 1 - beats, beat + 1);
        }
        stretches.add(new Pulse.Stretch(0, pulse.bar()));
        return stretches;
    }

    /** Whether all that happens inside a stretch happens at its thirds. */
    private boolean isOfThree(Pulse.Stretch stretch) {
        return places.subSet(stretch.from(), false, stretch.to(), false).stream()
                .allMatch(place -> (place - stretch.from()) * 3 % stretch.length() == 0);
    }

    private List<Pulse.Stretch> withinBeat(int place, int beat) {
        List<Pulse.Stretch> cells = new ArrayList<>();
        int start = pulse.beat(beat);
        int cell = pulse.beat(beat + 1) - start;
        int units = pulse.meter().beats().get(beat);
        for (cell = units == 1 ? cell / 2 : cell / units; cell >= pulse.whole() / 32; cell /= 2) {
            int from = start + (place - start) / cell * cell;
            cells.add(0, new Pulse.Stretch(from, from + cell));
            if (cell % 2 != 0) {
                break;
            }
        }
        return cells;
    }

    private void addBeats(List<Pulse.Stretch> stretches, int first, int end) {
        if (first >= 0 && end <= pulse.beatCount()) {
            stretches.add(new Pulse.Stretch(pulse.beat(first), pulse.beat(end)));
        }
    }

    private boolean isCrossed(Pulse.Stretch stretch) {
        return line.stream()
                .anyMatch(s -> isInside(stretch.from(), s.from() + entry, s.to() + entry)
                        || isInside(stretch.to(), s.from() + entry, s.to() + entry));
    }

    private static boolean isInside(int place, int from, int to) {
        return place > from && place < to;
    }

    private Optional<Tuplet> tuplet(Pulse.Stretch stretch) {
        int actual = division(stretch);
        if (actual < 3 || actual > MOST || stretch.length() % actual != 0) {
            return Optional.empty();
        }
        int normal = oddPart(stretch.length(), pulse.whole());
        while (normal * 2 <= actual) {
            normal *= 2;
        }
        Optional<NoteValue> unit = stretch.length() % normal == 0
                ? NoteValue.of(stretch.length() / normal, pulse.whole())
                : Optional.empty();
        if (unit.isEmpty() || unit.get().dots() > 0 || !isFineEnough(stretch, actual, normal)) {
            return Optional.empty();
        }
        return Optional.of(new Tuplet(stretch.from() - entry, stretch.to() - entry, actual, normal, unit.get()));
    }

    /** How many odd parts a stretch is of, in note values: 3 for three eighths, 1 for a half. */
    private static int oddPart(int length, int whole) {
        int odd = length / gcd(length, whole);
        while (odd % 2 == 0) {
            odd /= 2;
        }
        return odd;
    }

    /** Into how many equal parts the places inside divide a stretch, halvings left out. */
    private int division(Pulse.Stretch stretch) {
        int division = 1;
        for (int place : places.subSet(stretch.from(), false, stretch.to(), false)) {
            int odd = stretch.length() / gcd(place - stretch.from(), stretch.length());
            while (odd % 2 == 0) {
                odd /= 2;
            }
            division = division / gcd(division, odd) * odd;
            if (division > MOST) {
                return division;
            }
        }
        return division;
    }

    private boolean isFineEnough(Pulse.Stretch stretch, int actual, int normal) {
        long finest = Math.max(1, pulse.whole() >> NoteValue.FINEST);
        return places.subSet(stretch.from(), false, stretch.to(), false).stream()
                .mapToLong(place -> (long) (place - stretch.from()) * actual)
                .allMatch(scaled -> scaled % normal == 0 && scaled / normal % finest == 0);
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}

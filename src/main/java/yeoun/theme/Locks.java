package yeoun.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yeoun.story.Nearest;

/**
 * What of a theme stays when it is composed anew. Whatever is kept of notes and chords keeps what these stand on as well: a head
 * its key and meter, a rhythm its meter and form, melody and chords all three.
 *
 * @param all the locks, in the order of their parts and bars
 */
public record Locks(SortedSet<Lock> all) {

    /** Nothing stays. */
    public static final Locks NONE = new Locks(new TreeSet<>());

    /** Everything stays: a theme is taken as it is written. */
    public static final Locks ALL = new Locks(new TreeSet<>(
            Stream.of(Part.values()).filter(p -> p != Part.BARS).map(Lock::of).toList()));

    private static final String SEPARATOR = ",";

    /** A part of a theme that can stay. */
    public enum Part {
        /** The notes of the head motif, where the theme begins. */
        HEAD,
        /** Onsets and lengths of the melody's notes; their pitches may change. */
        RHYTHM,
        /** The notes of the melody. */
        MELODY,
        /** The chords. A bar where there is none has nothing to keep. */
        CHORDS,
        /** Melody and chords of some bars. */
        BARS,
        /** Tonic and mode. */
        KEY,
        /** Beats a minute. */
        TEMPO,
        /** The meter. */
        METER,
        /** The plan of the phrases. */
        FORM,
        /** Who plays, and in which figures. */
        TEXTURE;

        /** The word used in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether bars of it can be kept. */
        public boolean hasBars() {
            return this == RHYTHM || this == MELODY || this == CHORDS || this == BARS;
        }
    }

    /**
     * A part that stays, in some bars or everywhere.
     *
     * @param part the part
     * @param firstBar the first bar that stays, from 1; a pickup belongs to bar 1
     * @param lastBar the last bar that stays; {@link #TO_THE_END} for all of them
     */
    public record Lock(Part part, int firstBar, int lastBar) implements Comparable<Lock> {

        /** In place of a last bar: to the end. */
        public static final int TO_THE_END = Integer.MAX_VALUE;

        public Lock {
            if (firstBar < 1 || lastBar < firstBar) {
                throw new IllegalArgumentException(
                        "bars are counted from 1 and not backwards, got " + firstBar + "-" + lastBar);
            }
            boolean everywhere = firstBar == 1 && lastBar == TO_THE_END;
            if (everywhere && part == Part.BARS) {
                throw new IllegalArgumentException("bars are kept from one to another, such as bars:1-4");
            }
            if (!everywhere && !part.hasBars()) {
                throw new IllegalArgumentException(part.word() + " is kept as a whole, not by bars");
            }
        }

        /** A part that stays everywhere. */
        public static Lock of(Part part) {
            return new Lock(part, 1, TO_THE_END);
        }

        @Override
        public int compareTo(Lock other) {
            int byPart = part.compareTo(other.part);
            int byFirst = byPart != 0 ? byPart : Integer.compare(firstBar, other.firstBar);
            return byFirst != 0 ? byFirst : Integer.compare(lastBar, other.lastBar);
        }

        /** As it is written: {@code bars:1-4}. */
        @Override
        public String toString() {
            return lastBar == TO_THE_END ? part.word() : part.word() + ":" + firstBar + "-" + lastBar;
        }
    }

    public Locks {
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    /** Parts that stay everywhere. */
    public static Locks of(Part... parts) {
        return new Locks(new TreeSet<>(Stream.of(parts).map(Lock::of).toList()));
    }

    /** Melody and chords of some bars, counted from 1. */
    public static Locks bars(int first, int last) {
        return new Locks(new TreeSet<>(List.of(new Lock(Part.BARS, first, last))));
    }

    /**
     * Reads locks as they are written: {@code head,chords,bars:1-4}; {@code rhythm}, {@code melody} and {@code chords} take bars
     * too, {@code all} is everything.
     *
     * @throws IllegalArgumentException with everything that is wrong, each with the nearest word
     */
    public static Locks parse(String text) {
        TreeSet<Lock> locks = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (String item : text.split(SEPARATOR, -1)) {
            try {
                locks.addAll(item.strip().equals("all") ? ALL.all : List.of(lock(item.strip())));
            } catch (IllegalArgumentException e) {
                wrong.add(e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        return new Locks(locks);
    }

    private static Lock lock(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon).strip();
        Part part = Stream.of(Part.values())
                .filter(p -> p.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("unknown part \"" + word + "\"" + Nearest.hint(word, words())));
        if (colon < 0) {
            return Lock.of(part);
        }
        String bars = text.substring(colon + 1).strip();
        if (!bars.matches("[0-9]{1,4}(\\s*-\\s*[0-9]{1,4})?")) {
            throw new IllegalArgumentException("bars are written " + word + ":1-4, got \"" + text + "\"");
        }
        String[] ends = bars.split("-");
        int first = Integer.parseInt(ends[0].strip());
        return new Lock(part, first, ends.length == 1 ? first : Integer.parseInt(ends[1].strip()));
    }

    private static List<String> words() {
        return Stream.concat(Stream.of(Part.values()).map(Part::word), Stream.of("all"))
                .toList();
    }

    /** These locks and others. */
    public Locks and(Locks others) {
        TreeSet<Lock> both = new TreeSet<>(all);
        both.addAll(others.all);
        return new Locks(both);
    }

    /** Whether any lock is on this part. */
    public boolean keeps(Part part) {
        return all.stream().anyMatch(lock -> lock.part == part);
    }

    /** The locks on a part; for melody and chords those on bars too. */
    public List<Lock> on(Part part) {
        boolean inBars = part == Part.MELODY || part == Part.CHORDS;
        return all.stream()
                .filter(lock -> lock.part == part || inBars && lock.part == Part.BARS)
                .toList();
    }

    /** Whether the key stays: on its own, or because notes or chords do. */
    public boolean keepsKey() {
        return keeps(Part.KEY) || keeps(Part.HEAD) || keepsNotesOrChords();
    }

    /** Whether the meter stays. */
    public boolean keepsMeter() {
        return keeps(Part.METER) || keeps(Part.HEAD) || keeps(Part.RHYTHM) || keepsNotesOrChords();
    }

    /** Whether the form stays. */
    public boolean keepsForm() {
        return keeps(Part.FORM) || keeps(Part.RHYTHM) || keepsNotesOrChords();
    }

    private boolean keepsNotesOrChords() {
        return keeps(Part.MELODY) || keeps(Part.CHORDS) || keeps(Part.BARS);
    }

    /** As they are written: {@code head,bars:1-4}. */
    @Override
    public String toString() {
        return all.stream().map(Lock::toString).collect(Collectors.joining(SEPARATOR));
    }

    /** These locks without those on a part. */
    public Locks without(Part part) {
        return new Locks(new TreeSet<>(all.stream().filter(l -> l.part != part).toList()));
    }

    /** The bar after the last that any lock names; empty where none names bars. */
    public Optional<Lock> beyond(int bars) {
        return all.stream()
                .filter(l -> l.lastBar != Lock.TO_THE_END && l.lastBar > bars)
                .findFirst();
    }
}

package yeoun.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import yeoun.craft.Instrument;

/** Chooses clefs: those the instrument reads, changed only where many notes are far easier to read in another. */
final class Clefs {

    /** What a change of clef costs a reader, as effort on notes. */
    private static final int CHANGE = 14;

    /**
     * What a clef that is not the instrument's usual one costs, a bar; and as much as a ledger line for every note, by its
     * rank. In tenor clef only those notes cost it that the usual clef has without ledger lines: a cello reads in it what lies
     * mostly at or above middle C.
     */
    private static final int UNUSUAL = 2;

    private static final int UNUSUAL_TENOR = 1;

    /** Music whose notes lie on average below the one is read in bass clef, from the other upwards in treble. */
    private static final int B3 = 27;

    private static final int D4 = 29;

    private static final double SOMEWHAT_MORE = 1.5;

    /** The clefs of instruments that do not read treble or bass by register, the usual one first. */
    private static final Map<String, List<Clef>> READ = Map.ofEntries(
            Map.entry("strings.viola", List.of(Clef.ALTO, Clef.TREBLE)),
            Map.entry("strings.cello", List.of(Clef.BASS, Clef.TENOR, Clef.TREBLE)),
            Map.entry("strings.contrabass", List.of(Clef.BASS, Clef.TENOR)),
            Map.entry("strings.ajaeng", List.of(Clef.BASS, Clef.TREBLE)),
            Map.entry("wind.reed.bassoon", List.of(Clef.BASS, Clef.TENOR)),
            Map.entry("brass.trombone", List.of(Clef.BASS, Clef.TENOR)),
            Map.entry("brass.tuba", List.of(Clef.BASS)),
            Map.entry("drum.timpani", List.of(Clef.BASS)));

    /** Families whose instruments read treble however low they play, unless their own clefs are known. */
    private static final String[] TREBLE_ONLY = {
        "pluck.guitar", "strings.violin", "strings.haegeum", "wind.", "brass.trumpet", "pitched-percussion.glockenspiel"
    };

    private final List<Clef> clefs;
    private final int[][] cost;

    private Clefs(List<Clef> clefs, List<List<Integer>> bars) {
        this.clefs = clefs;
        this.cost = new int[bars.size()][];
        for (int bar = 0; bar < cost.length; bar++) {
            List<Integer> steps = bars.get(bar);
            cost[bar] = clefs.stream().mapToInt(clef -> effort(clef, steps)).toArray();
        }
    }

    private int effort(Clef clef, List<Integer> steps) {
        int effort = steps.stream().mapToInt(clef::effort).sum();
        int rank = clefs.indexOf(clef);
        if (rank == 0 || steps.isEmpty()) {
            return effort;
        }
        Clef usual = clefs.get(0);
        boolean tenor = clef == Clef.TENOR;
        int stranger = (int)
                steps.stream().filter(step -> !tenor || usual.effort(step) == 0).count();
        return effort + (tenor ? UNUSUAL_TENOR : UNUSUAL) + rank * stranger;
    }

    /** The clefs an instrument reads; for one that plays these steps, counted in letter names above C0. */
    static List<Clef> readBy(Instrument instrument, List<List<Integer>> bars) {
        String sound = instrument.sound();
        List<Clef> own = READ.get(sound);
        if (own != null) {
            return own;
        }
        if (Arrays.stream(TREBLE_ONLY).anyMatch(sound::startsWith)) {
            return List.of(Clef.TREBLE);
        }
        boolean low = instrument.family() == Instrument.Family.BASS || liesLow(bars);
        return low ? List.of(Clef.BASS, Clef.TREBLE) : List.of(Clef.TREBLE, Clef.BASS);
    }

    /**
     * Whether bass clef suits notes better than treble: by where most of them lie, and around middle C by their ledger lines, of
     * which treble may have somewhat more, since music that is no bass is expected in it.
     */
    private static boolean liesLow(List<List<Integer>> bars) {
        List<Integer> steps = bars.stream().flatMap(List::stream).toList();
        double middle = steps.stream().mapToInt(i -> i).average().orElse(D4);
        if (middle < B3 || middle >= D4) {
            return middle < B3;
        }
        int bass = steps.stream().mapToInt(Clef.BASS::effort).sum();
        int treble = steps.stream().mapToInt(Clef.TREBLE::effort).sum();
        return treble > bass * SOMEWHAT_MORE;
    }

    /** The clef of each bar whose notes are these steps. */
    static List<Clef> of(List<Clef> read, List<List<Integer>> bars) {
        return bars.isEmpty() ? List.of() : new Clefs(read, bars).cheapest();
    }

    /** The effort of reading everything in one clef. */
    static int effort(List<Clef> read, List<List<Integer>> bars) {
        List<Clef> chosen = of(read, bars);
        int effort = 0;
        for (int bar = 0; bar < chosen.size(); bar++) {
            Clef clef = chosen.get(bar);
            effort += bars.get(bar).stream().mapToInt(clef::effort).sum();
        }
        return effort;
    }

    private List<Clef> cheapest() {
        int[][] from = new int[cost.length][clefs.size()];
        int[] total = cost[0].clone();
        for (int bar = 1; bar < cost.length; bar++) {
            total = step(total, cost[bar], from[bar]);
        }
        int clef = smallest(total, -1);
        List<Clef> chosen = new ArrayList<>();
        for (int bar = cost.length - 1; bar >= 0; bar--) {
            chosen.add(clefs.get(clef));
            clef = bar > 0 ? from[bar][clef] : clef;
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private static int[] step(int[] total, int[] cost, int[] from) {
        int[] next = new int[total.length];
        for (int clef = 0; clef < total.length; clef++) {
            from[clef] = smallest(total, clef);
            next[clef] = total[from[clef]] + (from[clef] == clef ? 0 : CHANGE) + cost[clef];
        }
        return next;
    }

    /** The clef that is cheapest to come from. */
    private static int smallest(int[] total, int to) {
        int best = Math.max(0, to);
        for (int clef = 0; clef < total.length; clef++) {
            int change = to < 0 || clef == to ? 0 : CHANGE;
            int bestChange = to < 0 || best == to ? 0 : CHANGE;
            best = total[clef] + change < total[best] + bestChange ? clef : best;
        }
        return best;
    }
}

package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * Which hand of a keyboard player takes which note: voice 1 the right, voice 2 the left.
 *
 * <p>Every bar has a manner: a pitch at which the hands part, and how many of the lowest notes of a full chord are the left
 * hand's in any case. The manners are chosen together, by shortest path over the bars, so that full chords are shared, a line
 * is given over seldom, a hand reaches what it strikes at once and need not jump, few ledger lines are read, and a manner is
 * kept for as long as it serves.
 */
public final class Hands {

    /** The pitches, as MIDI numbers, at which the hands may part: what is below is the left hand's. */
    private static final int LOWEST = 40;

    private static final int HIGHEST = 67;

    private static final int MIDDLE_C = 60;

    /** The most notes of a full chord that are the left hand's without being low: two of four. */
    private static final int MOST_SHARED = 2;

    /** A chord that two hands share has at least so many notes. */
    static final int FULL = 3;

    /** A new manner: a note of unfamiliar fingering, and a little for each semitone that the hands part elsewhere. */
    private static final double MOVED = 0.8;

    private static final double MOVED_SEMITONE = 0.02;
    private static final double SHARED_ANEW = 0.6;

    /** Manners far from middle C are a little worse, so that of equal ones the nearest is taken. */
    private static final double FAR = 0.001;

    private static final double OTHERWISE_BY_PITCH = 0.01;

    private record Manner(int split, int shared) {

        /** How many of these notes, lowest first, are the left hand's. */
        int left(List<Note> struck) {
            int below = (int)
                    struck.stream().filter(note -> note.pitch().midi() < split).count();
            boolean shares = shared > 0
                    && isShared(
                            struck.stream().map(n -> n.pitch().midi()).sorted().toList());
            return shares ? Math.max(shared, Math.min(below, struck.size() - 1)) : below;
        }

        double from(Manner before) {
            double moved = split == before.split ? 0 : MOVED + MOVED_SEMITONE * Math.abs(split - before.split);
            return moved + (shared == before.shared ? 0 : SHARED_ANEW);
        }

        double bias() {
            return FAR * Math.abs(split - MIDDLE_C) + OTHERWISE_BY_PITCH * shared;
        }
    }

    private static final List<Manner> MANNERS = manners();

    private Hands() {}

    private static List<Manner> manners() {
        List<Manner> manners = new ArrayList<>();
        for (int split = LOWEST; split <= HIGHEST; split++) {
            for (int shared = 0; shared <= MOST_SHARED; shared++) {
                manners.add(new Manner(split, shared));
            }
        }
        return List.copyOf(manners);
    }

    /**
     * The notes, each in the voice of its hand.
     *
     * @param notes in order of onset
     * @param bars where each bar begins, in order
     */
    public static List<Note> part(List<Note> notes, List<Rational> bars) {
        List<List<Note>> byBar = byBar(notes, bars);
        List<Manner> manners = manners(byBar);
        List<Note> parted = new ArrayList<>();
        for (int bar = 0; bar < byBar.size(); bar++) {
            for (List<Note> struck : struck(byBar.get(bar))) {
                int left = manners.get(bar).left(struck);
                List<Note> low = lowest(struck, left);
                struck.forEach(note -> parted.add(note.inVoice(low.contains(note) ? 2 : 1)));
            }
        }
        return parted;
    }

    private static List<Note> lowest(List<Note> struck, int count) {
        return sorted(struck).subList(0, count);
    }

    private static List<Note> sorted(List<Note> struck) {
        return struck.stream()
                .sorted((a, b) -> Integer.compare(a.pitch().midi(), b.pitch().midi()))
                .toList();
    }

    private static List<List<Note>> byBar(List<Note> notes, List<Rational> bars) {
        List<List<Note>> byBar = new ArrayList<>();
        byBar.add(new ArrayList<>());
        int next = 0;
        for (Note note : notes) {
            while (next < bars.size() && bars.get(next).compareTo(note.onset()) <= 0) {
                byBar.add(new ArrayList<>());
                next++;
            }
            byBar.get(byBar.size() - 1).add(note);
        }
        return byBar;
    }

    /** Whether notes, lowest first, are a full chord that does not lie wholly in the right hand's realm. */
    static boolean isShared(List<Integer> keys) {
        return keys.size() >= FULL && keys.get(0) < MIDDLE_C;
    }

    /** The notes of a bar, those together that are struck together. */
    private static List<List<Note>> struck(List<Note> bar) {
        List<List<Note>> struck = new ArrayList<>();
        for (Note note : bar) {
            boolean together = !struck.isEmpty()
                    && struck.get(struck.size() - 1).get(0).onset().equals(note.onset());
            if (!together) {
                struck.add(new ArrayList<>());
            }
            struck.get(struck.size() - 1).add(note);
        }
        return struck;
    }

    private static List<Manner> manners(List<List<Note>> bars) {
        double[] cost = MANNERS.stream().mapToDouble(Manner::bias).toArray();
        int[][] from = new int[bars.size()][MANNERS.size()];
        for (int bar = 0; bar < bars.size(); bar++) {
            List<List<Note>> struck =
                    struck(bars.get(bar)).stream().map(Hands::sorted).toList();
            double[] next = new double[MANNERS.size()];
            for (int manner = 0; manner < next.length; manner++) {
                from[bar][manner] = bar == 0 ? manner : cheapestBefore(cost, manner);
                Manner before = MANNERS.get(from[bar][manner]);
                next[manner] = cost[from[bar][manner]]
                        + MANNERS.get(manner).from(before)
                        + effort(struck, MANNERS.get(manner));
            }
            cost = next;
        }
        List<Manner> manners = new ArrayList<>();
        int manner = cheapest(cost);
        for (int bar = bars.size() - 1; bar >= 0; bar--) {
            manners.add(0, MANNERS.get(manner));
            manner = from[bar][manner];
        }
        return manners;
    }

    private static int cheapestBefore(double[] cost, int manner) {
        int best = manner;
        for (int i = 0; i < cost.length; i++) {
            Manner now = MANNERS.get(manner);
            double here = cost[i] + now.from(MANNERS.get(i));
            best = here < cost[best] + now.from(MANNERS.get(best)) ? i : best;
        }
        return best;
    }

    private static int cheapest(double[] cost) {
        int best = 0;
        for (int i = 0; i < cost.length; i++) {
            best = cost[i] < cost[best] ? i : best;
        }
        return best;
    }

    /** What it costs to play a bar in a manner. */
    private static double effort(List<List<Note>> bar, Manner manner) {
        HandEffort effort = new HandEffort();
        bar.forEach(struck -> {
            List<Integer> keys =
                    struck.stream().map(note -> note.pitch().midi()).toList();
            int left = manner.left(struck);
            effort.strike(keys.subList(0, left), keys.subList(left, keys.size()));
        });
        return effort.sum();
    }
}

package yeoun.compose.texture;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Rational;
import yeoun.score.Note;

/**
 * Which hand of a keyboard player takes which note: voice 1 the right, voice 2 the left.
 *
 * <p>In every bar the hands part at one pitch. The pitches are chosen together, by shortest path over the bars, so that a line
 * stays in one hand, a hand reaches what it strikes at once and need not jump, few ledger lines are read, and the hands part
 * where they did in the bar before.
 */
public final class Hands {

    /** The pitches, as MIDI numbers, at which the hands may part: what is below is the left hand's. */
    private static final int LOWEST = 48;

    private static final int HIGHEST = 67;

    /** The highest note of the bass staff and the lowest of the treble staff that are read without effort. */
    private static final int LEFT_READS = 65;

    private static final int RIGHT_READS = 53;

    /** A ninth: what a hand strikes at ease; a tenth: what it jumps at ease; a fourth: tones so near belong to one hand. */
    private static final int SPAN = 14;

    private static final int JUMP = 16;
    private static final int NEAR = 5;

    private static final double LEDGER = 0.25;
    private static final double TOO_WIDE = 3;
    private static final double FURTHER = 0.5;
    private static final double TRAVEL = 0.1;
    private static final double TORN = 1;
    private static final double SWITCH = 0.5;
    private static final double MOVED = 0.4;

    private Hands() {}

    /**
     * The notes, each in the voice of its hand.
     *
     * @param notes in order of onset
     * @param bars where each bar begins, in order
     */
    public static List<Note> part(List<Note> notes, List<Rational> bars) {
        List<List<Note>> byBar = byBar(notes, bars);
        int[] splits = splits(byBar);
        List<Note> parted = new ArrayList<>();
        for (int bar = 0; bar < byBar.size(); bar++) {
            for (Note note : byBar.get(bar)) {
                parted.add(note.inVoice(note.pitch().midi() < splits[bar] ? 2 : 1));
            }
        }
        return parted;
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

    private static int[] splits(List<List<Note>> bars) {
        int choices = HIGHEST - LOWEST + 1;
        double[] cost = new double[choices];
        int[][] from = new int[bars.size()][choices];
        for (int bar = 0; bar < bars.size(); bar++) {
            double[] next = new double[choices];
            int cheapest = cheapest(cost);
            for (int choice = 0; choice < choices; choice++) {
                boolean stays = cost[choice] <= cost[cheapest] + MOVED;
                from[bar][choice] = stays ? choice : cheapest;
                double before = stays ? cost[choice] : cost[cheapest] + MOVED;
                next[choice] = before + effort(bars.get(bar), LOWEST + choice);
            }
            cost = next;
        }
        int[] splits = new int[bars.size()];
        int choice = cheapest(cost);
        for (int bar = bars.size() - 1; bar >= 0; bar--) {
            splits[bar] = LOWEST + choice;
            choice = from[bar][choice];
        }
        return splits;
    }

    /** The cheapest choice; of equally cheap ones that nearest to middle C. */
    private static int cheapest(double[] cost) {
        int best = 60 - LOWEST;
        for (int i = 0; i < cost.length; i++) {
            boolean nearer = Math.abs(i + LOWEST - 60) < Math.abs(best + LOWEST - 60);
            if (cost[i] < cost[best] || cost[i] == cost[best] && nearer) {
                best = i;
            }
        }
        return best;
    }

    /** What it costs to play a bar with the hands parted there. */
    private static double effort(List<Note> bar, int split) {
        double effort = 0;
        Hand left = new Hand();
        Hand right = new Hand();
        int struckLast = 0;
        for (int i = 0; i < bar.size(); ) {
            Rational onset = bar.get(i).onset();
            left.lift();
            right.lift();
            for (; i < bar.size() && bar.get(i).onset().equals(onset); i++) {
                int midi = bar.get(i).pitch().midi();
                (midi < split ? left : right).strike(midi);
                int ledgers = midi < split ? midi - LEFT_READS : RIGHT_READS - midi;
                effort += LEDGER * Math.max(0, ledgers);
            }
            effort += left.effort() + right.effort();
            boolean torn = left.struck() && right.struck() && right.low - left.high <= NEAR;
            effort += torn ? TORN : 0;
            int struck = (left.struck() ? 1 : 0) + (right.struck() ? 2 : 0);
            effort += struckLast != 0 && (struck & struckLast) == 0 ? SWITCH : 0;
            struckLast = struck;
        }
        return effort;
    }

    /** One hand on its way through a bar. */
    private static final class Hand {
        private int low = -1;
        private int high = -1;
        private int lowBefore = -1;
        private int highBefore = -1;

        void lift() {
            if (struck()) {
                lowBefore = low;
                highBefore = high;
            }
            low = -1;
        }

        void strike(int midi) {
            high = low < 0 ? midi : Math.max(high, midi);
            low = low < 0 ? midi : Math.min(low, midi);
        }

        boolean struck() {
            return low >= 0;
        }

        double effort() {
            if (!struck()) {
                return 0;
            }
            int wide = high - low - SPAN;
            int jump = lowBefore < 0 ? 0 : Math.max(low - highBefore, lowBefore - high) - JUMP;
            return (wide > 0 ? TOO_WIDE + FURTHER * wide : 0) + TRAVEL * Math.max(0, jump);
        }
    }
}

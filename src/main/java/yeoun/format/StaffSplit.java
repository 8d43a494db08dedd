package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Note;

/**
 * At which pitch of each bar a part that is no keyboard's parts into two staves. The pitches are chosen together, by shortest
 * path over the bars: few ledger lines, lines that seldom change their staff, and a pitch that stays.
 */
final class StaffSplit {

    /** The splits between which is chosen, as MIDI numbers; at the outermost everything is on one staff. */
    private static final int ALL_HIGH = 0;

    private static final int ALL_LOW = 128;
    private static final int LOWEST = 48;
    private static final int HIGHEST = 72;
    private static final int MIDDLE_C = 60;

    /** What a new split costs a reader, in ledger lines. */
    private static final double MOVED = 3;

    /** A line that goes over to the other staff: twice in a bar it may, after that it is hard to follow. */
    private static final double GOES_OVER = 0.5;

    private static final int SELDOM = 2;
    private static final double TOO_OFTEN = 6;

    /** A chord within a harpist's reach, a tenth, that is torn apart between the staves: worse than two ledger lines. */
    private static final double TORN = 3;

    private static final int SPAN = 16;

    /** What is further apart than an octave, or fuller than two notes, is no line. */
    private static final int STEP = 12;

    private static final int LINE = 2;

    /** A line of single notes that goes over by a step, wherever: no few ledger lines are worth it. */
    private static final double BROKEN = 40;

    /** The same by a leap within a beat, where its beam breaks: better only than a note on six ledger lines. */
    private static final double BROKEN_AT_LEAP = 30;

    /** Of equal splits the one nearest to middle C is taken. */
    private static final double FAR = 0.001;

    private StaffSplit() {}

    /**
     * The split of each bar: the lowest MIDI number that is on its upper staff.
     *
     * @param bars the notes of each bar, in order of onset
     * @param meters the bars themselves
     */
    static int[] of(List<List<Note>> bars, List<Bar> meters) {
        List<Integer> splits = splits();
        double[] cost = new double[splits.size()];
        int[][] from = new int[bars.size()][splits.size()];
        for (int bar = 0; bar < bars.size(); bar++) {
            int cheapest = smallest(cost);
            double[] next = new double[cost.length];
            for (int i = 0; i < next.length; i++) {
                boolean stays = bar == 0 || cost[i] <= cost[cheapest] + MOVED;
                from[bar][i] = stays ? i : cheapest;
                next[i] = (stays ? cost[i] : cost[cheapest] + MOVED)
                        + effort(bars.get(bar), meters.get(bar), splits.get(i));
            }
            cost = next;
        }
        int[] chosen = new int[bars.size()];
        int split = smallest(cost);
        for (int bar = bars.size() - 1; bar >= 0; bar--) {
            chosen[bar] = splits.get(split);
            split = from[bar][split];
        }
        return chosen;
    }

    private static List<Integer> splits() {
        List<Integer> splits = new ArrayList<>(List.of(ALL_HIGH));
        for (int split = LOWEST; split <= HIGHEST; split++) {
            splits.add(split);
        }
        splits.add(ALL_LOW);
        return splits;
    }

    private static int smallest(double[] cost) {
        int best = 0;
        for (int i = 0; i < cost.length; i++) {
            best = cost[i] < cost[best] ? i : best;
        }
        return best;
    }

    private static double effort(List<Note> bar, Bar meter, int split) {
        double effort = FAR * Math.abs(split - MIDDLE_C);
        List<Note> before = List.of();
        int over = 0;
        for (int i = 0; i < bar.size(); ) {
            int first = i;
            while (i < bar.size() && bar.get(i).onset().equals(bar.get(first).onset())) {
                Clef clef = bar.get(i).pitch().midi() < split ? Clef.BASS : Clef.TREBLE;
                effort += clef.effort(bar.get(i).pitch().aboveC0().steps());
                i++;
            }
            List<Note> now = bar.subList(first, i);
            effort += isTorn(now, split) ? TORN : 0;
            double broken = broken(before, now, meter, split);
            effort += broken;
            over += broken == 0 && goesOver(before, now, split) ? 1 : 0;
            before = now;
        }
        return effort + GOES_OVER * over + TOO_OFTEN * Math.max(0, over - SELDOM);
    }

    private static boolean goesOver(List<Note> before, List<Note> now, int split) {
        if (before.isEmpty() || before.size() > LINE || now.size() > LINE) {
            return false;
        }
        boolean up = highest(before) < split && lowest(now) >= split;
        boolean down = lowest(before) >= split && highest(now) < split;
        int leap = up ? lowest(now) - highest(before) : lowest(before) - highest(now);
        return (up || down) && leap <= STEP;
    }

    /** What it costs that a line of single notes goes over elsewhere than at a beat, or without a change of register. */
    private static double broken(List<Note> before, List<Note> now, Bar bar, int split) {
        boolean line = before.size() == 1
                && now.size() == 1
                && !before.get(0).end().isMoreThan(now.get(0).onset());
        if (!line || lowest(before) < split == lowest(now) < split) {
            return 0;
        }
        boolean leap = Math.abs(lowest(now) - lowest(before)) > STEP;
        return !leap ? BROKEN : isOnBeat(now.get(0).onset(), bar) ? 0 : BROKEN_AT_LEAP;
    }

    private static boolean isOnBeat(Rational onset, Bar bar) {
        Rational place = onset.minus(bar.onset()).plus(bar.entry());
        return bar.meter().beatOnset(bar.meter().beatAt(place)).equals(place);
    }

    private static boolean isTorn(List<Note> chord, int split) {
        return lowest(chord) < split && highest(chord) >= split && highest(chord) - lowest(chord) <= SPAN;
    }

    private static int lowest(List<Note> notes) {
        return notes.stream().mapToInt(n -> n.pitch().midi()).min().orElseThrow();
    }

    private static int highest(List<Note> notes) {
        return notes.stream().mapToInt(n -> n.pitch().midi()).max().orElseThrow();
    }
}

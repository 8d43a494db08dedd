package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.craft.Instrument;
import yeoun.music.Interval;
import yeoun.score.Bar;
import yeoun.score.Note;
import yeoun.score.Part;

/**
 * On which staves a part is written: two for a keyboard with two hands, for a harp, and for any other instrument of many voices
 * that one clef cannot hold; one for zithers, whose players read a single staff whatever its clef, and for everybody else.
 */
final class StaffPlan {

    private static final int MIDDLE_C = 60;

    /** Notes of a bar that reach below the first and above the second are too wide for one clef. */
    private static final int HIGH = 52;

    private static final int LOW = 65;

    /** Average effort of reading a note above which a second staff is worth its room. */
    private static final double HARD = 0.6;

    /** Both staves have notes in more than one of so many bars, or there is only one. */
    private static final int SELDOM = 4;

    /** How the sounds of harps begin, and the sound of a zither that is struck with hammers. */
    private static final String HARP = "pluck.harp";

    private static final String HAMMERED = "pitched-percussion.hammer-dulcimer";

    private final Part part;
    private final boolean byVoice;
    private final int staves;
    private final List<List<Note>> bars = new ArrayList<>();
    private final int[] splits;

    /**
     * Plans the staves of a part.
     *
     * @param all the bars of the score
     * @param most how many staves there may be, 1 or 2
     */
    StaffPlan(Part part, List<Bar> all, int most) {
        this.part = part;
        Instrument instrument = part.instrument();
        boolean voices = part.notes().stream().anyMatch(note -> note.voice() != 1);
        byVoice = most > 1 && voices && instrument.isKeyboard();
        placeInBars(all);
        boolean harp = most > 1 && instrument.sound().startsWith(HARP);
        boolean may =
                most > 1 && !voices && (instrument.isPolyphonic() || instrument.family() == Instrument.Family.MALLET);
        boolean parts = harp || (may && !isZither(instrument));
        splits = parts ? StaffSplit.of(bars, all) : new int[0];
        staves = byVoice || harp || (parts && isHardOnOne() && isOnBoth()) ? 2 : 1;
    }

    private static boolean isZither(Instrument instrument) {
        return instrument.family() == Instrument.Family.GUGAK_PLUCKED
                || instrument.sound().equals(HAMMERED);
    }

    /** Whether both staves have notes in the same bars often enough to be worth their room: else one with its clefs serves. */
    private boolean isOnBoth() {
        int both = 0;
        int sounding = 0;
        for (int bar = 0; bar < splits.length; bar++) {
            int split = splits[bar];
            boolean low = bars.get(bar).stream().anyMatch(n -> n.pitch().midi() < split);
            boolean high = bars.get(bar).stream().anyMatch(n -> n.pitch().midi() >= split);
            both += low && high ? 1 : 0;
            sounding += bars.get(bar).isEmpty() ? 0 : 1;
        }
        return both * SELDOM > sounding;
    }

    private void placeInBars(List<Bar> all) {
        all.forEach(bar -> bars.add(new ArrayList<>()));
        int index = 0;
        for (Note note : part.notes()) {
            while (index + 1 < all.size() && all.get(index + 1).onset().compareTo(note.onset()) <= 0) {
                index++;
            }
            bars.get(index).add(note);
        }
    }

    private boolean isHardOnOne() {
        List<List<Integer>> steps = steps(part.instrument().written(), 0);
        List<Clef> read = Clefs.readBy(part.instrument(), steps);
        boolean spread = bars.stream().anyMatch(StaffPlan::isSpread);
        double effort =
                Clefs.effort(read, steps) / (double) Math.max(1, part.notes().size());
        return read.size() > 1 && spread && effort > HARD;
    }

    private static boolean isSpread(List<Note> bar) {
        int low = bar.stream().mapToInt(n -> n.pitch().midi()).min().orElse(MIDDLE_C);
        int high = bar.stream().mapToInt(n -> n.pitch().midi()).max().orElse(MIDDLE_C);
        return low < HIGH && high > LOW;
    }

    int staves() {
        return staves;
    }

    /** The staff, 1 or 2, that a note of the bar with this number stands on. */
    int staff(int bar, Note note) {
        if (staves == 1) {
            return 1;
        }
        if (byVoice) {
            return note.voice() == 1 ? 1 : 2;
        }
        return note.pitch().midi() < splits[bar] ? 2 : 1;
    }

    /** The clef of every bar of a staff. */
    List<Clef> clefs(int staff, Interval written) {
        if (part.instrument().isPercussion()) {
            return bars.stream().map(bar -> Clef.PERCUSSION).toList();
        }
        List<List<Integer>> steps = steps(written, staves == 1 ? 0 : staff);
        if (staves == 2) {
            Clef usual = staff == 1 ? Clef.TREBLE : Clef.BASS;
            return Clefs.of(List.of(usual, staff == 1 ? Clef.BASS : Clef.TREBLE), steps);
        }
        return Clefs.of(Clefs.readBy(part.instrument(), steps), steps);
    }

    /** The written notes of each bar, as letter names above C0; of one staff, or of all if it is 0. */
    private List<List<Integer>> steps(Interval written, int staff) {
        List<List<Integer>> steps = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            List<Integer> own = new ArrayList<>();
            for (Note note : bars.get(bar)) {
                if (staff == 0 || staff(bar, note) == staff) {
                    own.add(note.pitch().aboveC0().steps() + written.steps());
                }
            }
            steps.add(own);
        }
        return steps;
    }
}

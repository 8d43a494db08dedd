package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Meter;

/**
 * How a bar divides: into halves, beats, and what beats divide into. Says which notes and rests a copyist writes with one
 * sign, and which as several, so that the beats stay visible.
 *
 * <p>Places have levels: 0 the ends of the bar, 1 its joints, 2 its beats, 3 what a beat divides into first, and so on.
 */
final class Pulse {

    static final int JOINT = 1;
    static final int BEAT = 2;

    /** The level of a place that no halving of beats reaches. */
    static final int OFF_GRID = 99;

    /** Places inside a stretch of the strongest level that occurs in it. */
    private record Inside(int level, int first, int last, int count) {}

    /** A stretch of a bar, in ticks. */
    record Stretch(int from, int to) {

        int length() {
            return to - from;
        }
    }

    private final Meter meter;
    private final int whole;
    private final int[] beats;
    private final boolean[] joints;
    private final boolean loose;

    Pulse(Meter meter, int whole) {
        this.meter = meter;
        this.whole = whole;
        int count = meter.beatCount();
        beats = new int[count + 1];
        for (int i = 0; i < count; i++) {
            beats[i + 1] = beats[i] + meter.beats().get(i) * (whole / meter.unit());
        }
        joints = new boolean[count + 1];
        for (int i = 1; i < count; i++) {
            joints[i] = i % jointEvery(count) == 0;
        }
        loose = meter.beats().stream().allMatch(units -> units == 1);
    }

    /** After how many beats a bar has a joint: four are two and two, five three and two, six three and three. */
    private static int jointEvery(int count) {
        if (count == 4 || count == 8) {
            return count / 2;
        }
        return count == 7 ? 4 : count > 4 ? 3 : count;
    }

    int bar() {
        return beats[beats.length - 1];
    }

    int whole() {
        return whole;
    }

    Meter meter() {
        return meter;
    }

    /** Where a beat begins; the number of beats gives the end of the bar. */
    int beat(int index) {
        return beats[index];
    }

    int beatCount() {
        return beats.length - 1;
    }

    /** The beat that a place falls into. */
    int beatAt(int place) {
        int index = 0;
        while (index + 2 < beats.length && beats[index + 1] <= place) {
            index++;
        }
        return index;
    }

    /** Whether the meter's beats are of one unit each. */
    boolean isSimple() {
        return loose;
    }

    /** The level of a place. */
    int level(int place) {
        if (place <= 0 || place >= bar()) {
            return 0;
        }
        int index = beatAt(place);
        int within = place - beats[index];
        if (within == 0) {
            return joints[index] ? JOINT : BEAT;
        }
        int level = BEAT + 1;
        int step = firstStep(index);
        while (within % step != 0) {
            if (step % 2 != 0 || step <= whole >> NoteValue.FINEST) {
                return OFF_GRID;
            }
            step /= 2;
            level++;
        }
        return level;
    }

    /** What a beat divides into first: its units, or halves of its only one. */
    private int firstStep(int beat) {
        int units = meter.beats().get(beat);
        int length = beats[beat + 1] - beats[beat];
        return units == 1 ? Math.max(1, length / 2) : length / units;
    }

    private Inside inside(int from, int to) {
        Inside strong = strong(from, to);
        if (strong.count > 0) {
            return strong;
        }
        int index = beatAt(from);
        int step = firstStep(index);
        for (int level = BEAT + 1; ; level++) {
            int first = beats[index] + ((from - beats[index]) / step + 1) * step;
            if (first < to) {
                int count = (to - 1 - first) / step + 1;
                return new Inside(level, first, first + (count - 1) * step, count);
            }
            if (step % 2 != 0) {
                return new Inside(OFF_GRID, 0, 0, 0);
            }
            step /= 2;
        }
    }

    private Inside strong(int from, int to) {
        Inside joint = new Inside(JOINT, 0, 0, 0);
        Inside beat = new Inside(BEAT, 0, 0, 0);
        for (int i = 1; i + 1 < beats.length; i++) {
            if (beats[i] > from && beats[i] < to) {
                joint = joints[i] ? more(joint, beats[i]) : joint;
                beat = joints[i] ? beat : more(beat, beats[i]);
            }
        }
        return joint.count > 0 ? joint : beat;
    }

    private static Inside more(Inside inside, int place) {
        int first = inside.count == 0 ? place : inside.first;
        return new Inside(inside.level, first, place, inside.count + 1);
    }

    /** The stretches, each with one note value, that a note is written as. */
    List<Stretch> notes(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        split(from, to, false, stretches);
        return stretches;
    }

    /** The stretches, each with one note value, that a rest is written as. */
    List<Stretch> rests(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        split(from, to, true, stretches);
        return stretches;
    }

    private void split(int from, int to, boolean rest, List<Stretch> into) {
        Inside inside = inside(from, to);
        boolean one = rest ? isOneRest(from, to, inside) : isOneNote(from, to, inside);
        if (one || inside.count == 0) {
            into.add(new Stretch(from, to));
            return;
        }
        int at = level(from) > inside.level ? inside.first : inside.last;
        split(from, at, rest, into);
        split(at, to, rest, into);
    }

    private boolean isOneNote(int from, int to, Inside inside) {
        if (NoteValue.of(to - from, whole).isEmpty()) {
            return false;
        }
        int slack = inside.count > 1 || !mayHide(inside.level) ? 0 : 1;
        return level(from) <= inside.level + slack && level(to) <= inside.level + slack;
    }

    /** Whether a note that begins a level weaker may hide a place of this level: off-beat notes in simple meters. */
    private boolean mayHide(int level) {
        if (level == JOINT) {
            return beatCount() == 4;
        }
        return level != BEAT || loose;
    }

    private boolean isOneRest(int from, int to, Inside inside) {
        if (NoteValue.of(to - from, whole).isEmpty()) {
            return false;
        }
        boolean opensBeat = !loose && inside.level == BEAT + 1 && level(from) <= BEAT && inside.count == 1;
        boolean cell = level(from) < inside.level && level(to) < inside.level;
        return cell || (opensBeat && level(to) == BEAT + 1);
    }
}

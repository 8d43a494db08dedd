package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Rational;
import yeoun.score.TempoMap;

/**
 * Time in a MIDI file: ticks against microseconds, by tempi of whole microseconds a quarter.
 *
 * <p>The rounding of each tempo is made up for by the next, so it never adds up: at every anchor of the tempo map the file is
 * off by at most 50 µs or half a microsecond for each quarter since the anchor before, whichever is more. A tempo that stays
 * within that is not written again.
 */
final class TickClock {

    /** Ticks to the quarter. */
    static final int RESOLUTION = 480;

    /** Ticks to the whole note. */
    static final int WHOLE = 4 * RESOLUTION;

    /** What the file may be off before a tempo is corrected, in microseconds. */
    static final double TOLERANCE = 50;

    /** The slowest tempo a file can hold, in microseconds a quarter. */
    private static final long SLOWEST = 0xFFFFFF;

    private final long end;
    private final double begins;
    private final List<Long> ticks = new ArrayList<>();
    private final List<Long> tempi = new ArrayList<>();

    /** Elapsed time at each tempo event, in microseconds times the resolution: whole numbers. */
    private final List<Long> elapsed = new ArrayList<>();

    TickClock(TempoMap map, Rational length) {
        end = Math.max(1, tick(length));
        begins = micros(map, 0);
        List<Long> anchors = anchors(map);
        long passed = 0;
        for (int i = 1; i < anchors.size(); i++) {
            long count = anchors.get(i) - anchors.get(i - 1);
            double due = (micros(map, anchors.get(i)) - begins) * RESOLUTION - passed;
            if (tempi.isEmpty() || Math.abs(due - (double) last() * count) > TOLERANCE * RESOLUTION) {
                ticks.add(anchors.get(i - 1));
                elapsed.add(passed);
                tempi.add(Math.max(1, Math.min(SLOWEST, Math.round(due / count))));
            }
            passed += last() * count;
        }
    }

    /** The tick of a position in whole notes: the nearest. */
    static long tick(Rational position) {
        return position.times(WHOLE).round();
    }

    private List<Long> anchors(TempoMap map) {
        List<Long> anchors = new ArrayList<>(List.of(0L));
        for (TempoMap.Anchor anchor : map.anchors()) {
            long tick = tick(anchor.position());
            if (tick > anchors.get(anchors.size() - 1) && tick < end) {
                anchors.add(tick);
            }
        }
        anchors.add(end);
        return anchors;
    }

    private static double micros(TempoMap map, long tick) {
        return map.secondsAt((double) tick / WHOLE) * 1e6;
    }

    private long last() {
        return tempi.get(tempi.size() - 1);
    }

    /** The tick after the music. */
    long end() {
        return end;
    }

    /** How many tempo events there are. */
    int count() {
        return ticks.size();
    }

    /** The tick of the tempo event with this number. */
    long tickOf(int event) {
        return ticks.get(event);
    }

    /** Microseconds a quarter of the tempo event with this number. */
    int tempoOf(int event) {
        return tempi.get(event).intValue();
    }

    /** The tick nearest to a time in microseconds, within the music. */
    long tickAt(long micros) {
        double passed = (micros - begins) * RESOLUTION;
        int low = 0;
        int high = ticks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean reached = elapsed.get(middle) <= passed;
            low = reached ? middle : low;
            high = reached ? high : middle - 1;
        }
        long tick = ticks.get(low) + Math.round((passed - elapsed.get(low)) / tempi.get(low));
        return Math.max(0, Math.min(end, tick));
    }
}

package yeoun.compose.performance;

import java.util.List;
import yeoun.score.TempoMap;

/** Film time against score time in plain numbers, for looking up many places. */
final class Clock {

    private static final double MICROS = 1e6;

    private final double[] positions;
    private final double[] seconds;

    Clock(TempoMap tempo) {
        List<TempoMap.Anchor> anchors = tempo.anchors();
        positions = anchors.stream().mapToDouble(a -> a.position().toDouble()).toArray();
        seconds = anchors.stream().mapToDouble(a -> a.seconds().toDouble()).toArray();
    }

    /** Seconds at a position in whole notes; beyond the ends the outer tempo goes on. */
    double seconds(double position) {
        int at = Math.max(0, Math.min(positions.length - 2, Places.last(positions, position)));
        double slope = (seconds[at + 1] - seconds[at]) / (positions[at + 1] - positions[at]);
        return position == positions[at + 1] ? seconds[at + 1] : seconds[at] + (position - positions[at]) * slope;
    }

    /** Microseconds at a position in whole notes. */
    long micros(double position) {
        return Math.round(seconds(position) * MICROS);
    }

    /** Milliseconds from one position to another. */
    double milliseconds(double from, double to) {
        return (seconds(to) - seconds(from)) * 1000;
    }
}

package yeoun.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yeoun.music.Rational;

/**
 * The written loudness of a part over its length: steps at dynamic marks, even slopes under hairpins.
 *
 * <p>A part without marks is played mf. A hairpin leads to the mark at its end; without one it changes the level by one mark.
 */
public final class Levels {

    /** What a hairpin without a goal changes, in MIDI velocity: the distance of neighbouring marks (MUSIC 6.6). */
    private static final double ONE_MARK = 15;

    private static final double SOFTEST = 16;
    private static final double LOUDEST = 127;

    private final double[] positions;
    private final double[] velocities;

    private Levels(List<double[]> points) {
        positions = points.stream().mapToDouble(p -> p[0]).toArray();
        velocities = points.stream().mapToDouble(p -> p[1]).toArray();
    }

    /** The levels of a part. */
    public static Levels of(Part part) {
        List<PartMark> marks = new ArrayList<>(part.marks());
        marks.sort(Comparator.comparing(PartMark::at).thenComparing(m -> m instanceof PartMark.Level ? 0 : 1));
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {0, Dynamic.MF.velocity()});
        for (PartMark mark : marks) {
            if (mark instanceof PartMark.Level level) {
                goTo(points, level.at(), level.at(), level.dynamic().velocity());
            } else if (mark instanceof PartMark.Hairpin hairpin) {
                goTo(points, hairpin.at(), hairpin.to(), goal(hairpin, last(points)[1], marks));
            }
        }
        return new Levels(points);
    }

    private static double goal(PartMark.Hairpin hairpin, double from, List<PartMark> marks) {
        double step = from + (hairpin.growing() ? ONE_MARK : -ONE_MARK);
        double goal = Math.max(SOFTEST, Math.min(LOUDEST, step));
        for (PartMark mark : marks) {
            if (mark instanceof PartMark.Level level && reaches(hairpin, level.at())) {
                double velocity = level.dynamic().velocity();
                goal = hairpin.growing() ? Math.max(from, velocity) : Math.min(from, velocity);
            }
        }
        return goal;
    }

    private static boolean reaches(PartMark.Hairpin hairpin, Rational at) {
        return at.isMoreThan(hairpin.at()) && at.compareTo(hairpin.to()) <= 0;
    }

    private static void goTo(List<double[]> points, Rational from, Rational to, double velocity) {
        double[] before = last(points);
        double start = Math.max(before[0], from.toDouble());
        points.add(new double[] {start, before[1]});
        points.add(new double[] {Math.max(start, to.toDouble()), velocity});
    }

    private static double[] last(List<double[]> points) {
        return points.get(points.size() - 1);
    }

    /** The level at a position in whole notes, as a MIDI velocity from 16 to 127. */
    public double velocityAt(double position) {
        int low = 0;
        int high = positions.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (positions[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == positions.length - 1 ? velocities[low] : between(low, position);
    }

    private double between(int index, double position) {
        double width = positions[index + 1] - positions[index];
        double share = Math.max(0, position - positions[index]) / width;
        return velocities[index] + (velocities[index + 1] - velocities[index]) * share;
    }
}

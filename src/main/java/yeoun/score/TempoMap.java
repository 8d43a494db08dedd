package yeoun.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yeoun.music.Rational;

/**
 * Film time against score time: a rising line through exact anchors, straight between them, so that the tempo is constant
 * from anchor to anchor and a hit point that is an anchor falls exactly where it should.
 *
 * @param anchors at least two, both coordinates rising
 */
public record TempoMap(List<Anchor> anchors) {

    /**
     * A moment known in both times.
     *
     * @param position whole notes from the start of the score
     * @param seconds seconds from the start of the film scene
     */
    public record Anchor(Rational position, Rational seconds) {}

    public TempoMap {
        anchors = List.copyOf(anchors);
        if (anchors.size() < 2) {
            throw new IllegalArgumentException("a tempo map needs two anchors, got " + anchors);
        }
        for (int i = 1; i < anchors.size(); i++) {
            Anchor before = anchors.get(i - 1);
            Anchor here = anchors.get(i);
            if (here.position.compareTo(before.position) <= 0 || here.seconds.compareTo(before.seconds) <= 0) {
                throw new IllegalArgumentException("anchors rise in both times, got " + before + " before " + here);
            }
        }
    }

    /** One tempo for a score of this length: {@code quarters} quarter notes a minute. */
    public static TempoMap constant(Rational length, Rational quarters) {
        Rational seconds = length.times(240).dividedBy(quarters);
        return new TempoMap(List.of(new Anchor(Rational.ZERO, Rational.ZERO), new Anchor(length, seconds)));
    }

    /** Film time at a score position, exactly; beyond the ends the outer tempo goes on. */
    public Rational seconds(Rational position) {
        Anchor from = anchors.get(segment(position));
        return from.seconds.plus(position.minus(from.position).times(secondsPerWhole(position)));
    }

    /** Film time at a score position as a double, for weighing. */
    public double secondsAt(double position) {
        int segment = 0;
        int high = anchors.size() - 2;
        while (segment < high) {
            int middle = (segment + high + 1) / 2;
            boolean reached = anchors.get(middle).position.toDouble() <= position;
            segment = reached ? middle : segment;
            high = reached ? high : middle - 1;
        }
        Anchor from = anchors.get(segment);
        Anchor to = anchors.get(segment + 1);
        double slope =
                (to.seconds.toDouble() - from.seconds.toDouble()) / (to.position.toDouble() - from.position.toDouble());
        return from.seconds.toDouble() + (position - from.position.toDouble()) * slope;
    }

    /** The score position at a film time, exactly. */
    public Rational position(Rational seconds) {
        int segment = 0;
        while (segment + 2 < anchors.size() && anchors.get(segment + 1).seconds.compareTo(seconds) <= 0) {
            segment++;
        }
        Anchor from = anchors.get(segment);
        Anchor to = anchors.get(segment + 1);
        Rational share = seconds.minus(from.seconds).dividedBy(to.seconds.minus(from.seconds));
        return from.position.plus(share.times(to.position.minus(from.position)));
    }

    private int segment(Rational position) {
        int low = 0;
        int high = anchors.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (anchors.get(middle).position.compareTo(position) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How long a whole note lasts at a position, in seconds. */
    public Rational secondsPerWhole(Rational position) {
        int segment = segment(position);
        Anchor from = anchors.get(segment);
        Anchor to = anchors.get(segment + 1);
        return to.seconds.minus(from.seconds).dividedBy(to.position.minus(from.position));
    }

    /** Quarter notes a minute at a position. */
    public double quartersPerMinute(Rational position) {
        return 15 / secondsPerWhole(position).toDouble() * 16;
    }

    /** The same map with an anchor more wherever one of the positions lies between anchors; the line stays the same. */
    public TempoMap splitAt(List<Rational> positions) {
        List<Anchor> more = new ArrayList<>(anchors);
        for (Rational position : positions) {
            if (position.isMoreThan(anchors.get(0).position)
                    && position.isLessThan(anchors.get(anchors.size() - 1).position)
                    && more.stream().noneMatch(a -> a.position.equals(position))) {
                more.add(new Anchor(position, seconds(position)));
            }
        }
        more.sort(Comparator.comparing(Anchor::position));
        return new TempoMap(more);
    }
}

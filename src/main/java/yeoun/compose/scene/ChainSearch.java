package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.math3.util.FastMath;
import yeoun.craft.Effect;

/**
 * Goes through every chain of up to four operators, at most one of a kind, and keeps the best: by how near the feeling comes to
 * the one wanted, how well the theme stays known, and taste. Chains that cannot reach the floor any more are cut off, which
 * loses none that could: recognition only falls.
 */
final class ChainSearch {

    /** The longest chain (MUSIC 4.2). */
    static final int LONGEST = 4;

    /** What every further operator costs, so that nothing is changed for nothing. */
    private static final double EFFORT = 0.08;

    /**
     * An operator as it counts here.
     *
     * @param kind the number of its kind; a chain has one of a kind
     * @param longer whether it makes the line longer; a chain has one that does
     * @param r how well the theme is known after it
     * @param v how it moves valence
     * @param a how it moves arousal
     * @param t how it moves tension
     * @param b how it moves the brightness of the mode
     * @param taste how much it is liked this time
     */
    record Weighed(int kind, boolean longer, double r, double v, double a, double t, double b, double taste) {}

    /**
     * A chain.
     *
     * @param members its operators by number
     * @param weight how well it suits
     */
    record Chain(int[] members, double weight) {}

    /** How much a mode that is not as bright as the feeling asks counts against a feeling that is not met. */
    private static final double BRIGHTNESS = 0.6;

    /**
     * A change of feeling, and of brightness.
     *
     * @param v of valence
     * @param a of arousal
     * @param t of tension
     * @param b of the brightness of the mode
     */
    record Change(double v, double a, double t, double b) {

        Change less(Effect effect, double brightness) {
            return new Change(v - effect.valence(), a - effect.arousal(), t - effect.tension(), b - brightness);
        }
    }

    private final Weighed[] all;
    private final double floor;
    private final double need;
    private final int keep;
    private final PriorityQueue<Chain> best = new PriorityQueue<>(Comparator.comparingDouble(Chain::weight));
    private final int[] members = new int[LONGEST];

    /**
     * A search.
     *
     * @param candidates the operators, those of a kind next to one another
     * @param floor the least recognisability
     * @param need how much recognition counts
     * @param keep how many chains to keep
     */
    ChainSearch(List<Weighed> candidates, double floor, double need, int keep) {
        this.all = candidates.toArray(Weighed[]::new);
        this.floor = floor;
        this.need = need;
        this.keep = keep;
    }

    /** The best chains for a change of feeling and of brightness, the best first. */
    List<Chain> best(Change wanted) {
        extend(0, 0, 1, wanted.v, wanted.a, wanted.t, wanted.b, 0, 0, false);
        List<Chain> chains = new ArrayList<>(best);
        chains.sort(Comparator.comparingDouble(Chain::weight).reversed());
        return chains;
    }

    private void extend(
            int from,
            int size,
            double r,
            double v,
            double a,
            double t,
            double b,
            double taste,
            int kinds,
            boolean longer) {
        weigh(size, r, v, a, t, b, taste);
        if (size == LONGEST) {
            return;
        }
        for (int i = from; i < all.length; i++) {
            Weighed next = all[i];
            int bit = 1 << next.kind;
            boolean free = (kinds & bit) == 0 && !(longer && next.longer);
            if (free && r * next.r >= floor) {
                members[size] = i;
                extend(
                        i + 1,
                        size + 1,
                        r * next.r,
                        v - next.v,
                        a - next.a,
                        t - next.t,
                        b - next.b,
                        taste + next.taste - EFFORT,
                        kinds | bit,
                        longer || next.longer);
            }
        }
    }

    private void weigh(int size, double r, double v, double a, double t, double b, double taste) {
        double weight = weight(r, v, a, t, b, taste);
        if (best.size() < keep || weight > best.peek().weight) {
            int[] chain = java.util.Arrays.copyOf(members, size);
            best.add(new Chain(chain, weight));
            if (best.size() > keep) {
                best.poll();
            }
        }
    }

    /** How well a chain suits that leaves so much of the change undone. */
    private double weight(double r, double v, double a, double t, double b, double taste) {
        double away = Math.abs(v) + Math.abs(a) + 0.8 * Math.abs(t) + BRIGHTNESS * Math.abs(b);
        return -2 * away + need * 0.5 * FastMath.log(r) + taste;
    }

    /** How well a chain suits that leaves so much of a change undone. */
    double weight(double r, Change undone, double taste) {
        return weight(r, undone.v, undone.a, undone.t, undone.b, taste);
    }
}

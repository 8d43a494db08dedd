package yeoun.compose.theme;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;
import yeoun.music.Interval;
import yeoun.music.Mode;
import yeoun.music.Rational;
import yeoun.theme.Melody;
import yeoun.theme.MotifDistance;

/**
 * What no local rule can see of a hook: whether it is neither trivial nor unsingable, and apart from the cast
 * (MUSIC 2.7, 2.10).
 *
 * @param substance 1 where the interval entropy is between 1.0 and 3.2 bits and it is no bare scale or triad
 * @param rhythm 1 with two to four different lengths
 * @param span 1 with a span of a fourth to a tenth
 * @param signature 1 where it has the signature interval of the house, or need not have it
 * @param apart 1 where it keeps its distance from every other motif; less the nearer it comes
 */
record HookCheck(double substance, double rhythm, double span, double signature, double apart) {

    static HookCheck of(
            Melody motif, Melody idea, Mode mode, List<Neighbour> neighbours, Optional<Interval> signature) {
        int[] intervals = idea.semitoneIntervals(mode);
        return new HookCheck(
                substance(intervals),
                rhythm(idea.interOnsets()),
                span(intervals),
                signature.isEmpty() || has(motif.semitoneIntervals(mode), signature.get()) ? 1 : 0,
                apart(motif, mode, neighbours));
    }

    double total() {
        return substance + 1.5 * rhythm + span + signature + 4 * apart;
    }

    boolean passes() {
        return substance >= 1 && apart >= 1 && rhythm > 0.7 && span > 0.4;
    }

    private static boolean has(int[] intervals, Interval interval) {
        return Arrays.stream(intervals).anyMatch(i -> Math.abs(i) == Math.abs(interval.semitones()));
    }

    private static double substance(int[] intervals) {
        Map<Integer, Integer> counts = new TreeMap<>();
        boolean up = true;
        boolean down = true;
        for (int interval : intervals) {
            counts.merge(interval, 1, Integer::sum);
            up &= interval > 0;
            down &= interval < 0;
        }
        double entropy = 0;
        for (int count : counts.values()) {
            double share = (double) count / intervals.length;
            entropy -= share * FastMath.log(2, share);
        }
        return entropy < 1.0 || entropy > 3.2 || up || down ? 0 : 1;
    }

    private static double rhythm(List<Rational> lengths) {
        Map<Rational, Integer> kinds = new TreeMap<>();
        for (Rational length : lengths) {
            kinds.merge(length, 1, Integer::sum);
        }
        double commonest = (double) Collections.max(kinds.values()) / lengths.size();
        double byKinds = switch (kinds.size()) {
            case 1 -> 0.3;
            case 2, 3 -> 1;
            case 4 -> 0.8;
            case 5 -> 0.4;
            default -> 0.1;
        };
        return commonest < 0.46 ? 0.6 * byKinds : byKinds;
    }

    private static double span(int[] intervals) {
        int at = 0;
        int low = 0;
        int high = 0;
        for (int interval : intervals) {
            at += interval;
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return high - low < 4 ? 0.3 : high - low > 16 ? 0.3 : 1;
    }

    private static double apart(Melody motif, Mode mode, List<Neighbour> neighbours) {
        double worst = 1;
        for (Neighbour other : neighbours) {
            double distance = MotifDistance.between(motif, mode, other.motif(), other.mode());
            worst = Math.min(worst, distance / other.least());
        }
        return worst;
    }
}

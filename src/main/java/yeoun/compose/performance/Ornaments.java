package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.music.Key;
import yeoun.score.Performance.Bend;
import yeoun.score.Sigimsae;

/**
 * Sigimsae as pitch bends: cents over the time of a note (MUSIC 7.5; the fall of court music was measured, everything else is
 * practice, to be tuned by ear). Times are milliseconds.
 */
final class Ornaments {

    private static final double STEP = 15;

    /** Changes smaller than this are left out, in cents. */
    private static final double THIN = 2;

    /** The bend is back before the note ends, in milliseconds. */
    private static final double BACK = 8;

    /** How much depth and rate vary from one ornament to the next. */
    private static final double VARIES = 0.12;

    private Ornaments() {}

    /** The bends of all ornamented notes of a part, in order; each returns to the written pitch before the next note. */
    static List<Bend> of(Draft draft, Hands hands, Rehearsal rehearsal) {
        List<Bend> bends = new ArrayList<>();
        long[] onsets = new long[draft.spots().size()];
        Arrays.setAll(onsets, hands::onset);
        Arrays.sort(onsets);
        for (int i : inOrder(onsets.length, hands)) {
            Spot spot = draft.spots().get(i);
            long onset = hands.onset(i);
            if (spot.note().sigimsae().isPresent() && isAfter(bends, onset)) {
                long end = Math.min(hands.end(i), next(onsets, onset));
                Key key = rehearsal.score().keyAt(spot.note().onset());
                add(bends, shape(spot, key, spot.draw(draft.seed().at("bend"))), onset, end);
            }
        }
        return bends;
    }

    /** The numbers of the notes of all voices by their onsets. */
    private static int[] inOrder(int count, Hands hands) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong(hands::onset))
                .mapToInt(i -> i)
                .toArray();
    }

    private static boolean isAfter(List<Bend> bends, long onset) {
        return bends.isEmpty() || bends.get(bends.size() - 1).at() < onset;
    }

    private static long next(long[] onsets, long after) {
        int place = Arrays.binarySearch(onsets, after + 1);
        int index = place >= 0 ? place : -place - 1;
        return index < onsets.length ? onsets[index] : Long.MAX_VALUE;
    }

    private static void add(List<Bend> bends, BendShape shape, long onset, long end) {
        double length = (end - onset) / 1000.0 - BACK;
        double last = 0;
        for (double at = 0; at < length; at += STEP) {
            double cents = shape.cents(at, length);
            if (Math.abs(cents - last) >= THIN) {
                bends.add(new Bend(onset + Math.round(at * 1000), cents));
                last = cents;
            }
        }
        if (last != 0) {
            bends.add(new Bend(Math.max(onset + 1, end - (long) (BACK * 1000)), 0));
        }
    }

    private static BendShape shape(Spot spot, Key key, Seed seed) {
        double deep = 1 + VARIES * (2 * seed.at("depth").uniform() - 1);
        double fast = 1 + VARIES * (2 * seed.at("rate").uniform() - 1);
        double up = 100.0 * Neighbours.above(spot.midi(), key);
        Sigimsae ornament = spot.note().sigimsae().orElseThrow();
        return switch (ornament) {
            case LIGHT_VIBRATION -> new Vibration(-20 * deep, 20 * deep, 5 * fast, 5 * fast, 250);
            case DEEP_VIBRATION -> new Vibration(-20 * deep, 120 * deep, 3 * fast, 5 * fast, 180);
            case BREAKING -> (at, length) -> breaking(at, length, Math.min(300, up));
            case FALL -> (at, length) -> fall(at, length, depthOfFall(spot, key) * deep);
            case PUSH -> (at, length) -> push(at, length, Math.min(300, up));
            case ROLL -> (at, length) -> roll(at, length, Math.min(300, up));
            case BREATH_ATTACK -> (at, length) -> -30 * deep * Math.max(0, 1 - at / Math.min(100, length / 2));
        };
    }

    /** Court music falls by less than a quarter tone, folk music to the lower tone of the scale. */
    private static double depthOfFall(Spot spot, Key key) {
        boolean court = key.mode().id().equals("pyeongjo") || key.mode().id().equals("ujo");
        return court ? 40 : Math.min(250, 100.0 * Neighbours.below(spot.midi(), key));
    }

    /** Held on the upper tone, then broken down to the pitch and a little below. */
    private static double breaking(double at, double length, double up) {
        double held = Math.min(80, 0.12 * length);
        double falling = Math.min(110, 0.2 * length);
        if (at < held) {
            return up;
        }
        double x = (at - held) / falling;
        return x < 1 ? (up + 20) * FastMath.exp(-4 * x) - 20 * x : -20 * Math.max(0, 2 - x);
    }

    private static double fall(double at, double length, double depth) {
        double lasting = Math.max(150, Math.min(500, 0.35 * length));
        double x = 1 - (length - at) / lasting;
        return x <= 0 ? 0 : -depth * x * x;
    }

    private static double push(double at, double length, double up) {
        double lasting = Math.max(200, Math.min(600, 0.4 * length));
        double x = 1 - (length - at) / lasting;
        return x <= 0 ? 0 : up * x * x;
    }

    private static double roll(double at, double length, double up) {
        double lasting = Math.min(150, 0.6 * length);
        return at >= lasting ? 0 : up * FastMath.sin(FastMath.PI * at / lasting);
    }
}

package yeoun.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/** Statistics of a tune that tell human melodies from others: intervals, contour, rhythm, repetition, tonality. */
public final class TuneStatistics {

    private static final int[][] SCALES = {{0, 2, 4, 5, 7, 9, 11}, {0, 2, 3, 5, 7, 8, 10}, {0, 2, 3, 5, 7, 8, 11}};

    private final Tune tune;
    private final int[] intervals;
    private final double[] lengths;

    private TuneStatistics(Tune tune) {
        this.tune = tune;
        this.intervals = tune.intervals();
        this.lengths = tune.interOnsets();
    }

    /**
     * Every statistic by its name, in a stable order.
     *
     * @param tonic pitch class of the tonic, 0 for C
     * @param major whether the tonic triad is major
     * @throws IllegalArgumentException if the tune has fewer than three notes
     */
    public static Map<String, Double> of(Tune tune, int tonic, boolean major) {
        if (tune.size() < 3) {
            throw new IllegalArgumentException("statistics need at least three notes, got " + tune.size());
        }
        TuneStatistics s = new TuneStatistics(tune);
        Map<String, Double> all = new LinkedHashMap<>();
        s.intervals(all);
        s.tonality(all, tonic, major);
        s.contour(all);
        s.rhythm(all);
        s.repetition(all);
        return Collections.unmodifiableMap(all);
    }

    private void intervals(Map<String, Double> all) {
        int[] sorted = tune.pitches();
        Arrays.sort(sorted);
        all.put("range", (double) sorted[sorted.length - 1] - sorted[0]);
        double sum = 0;
        for (int interval : intervals) {
            sum += Math.abs(interval);
        }
        all.put("int_mean_abs", sum / intervals.length);
        all.put("share_repeat", share(i -> i == 0));
        all.put("share_step", share(i -> i == 1 || i == 2));
        all.put("share_third", share(i -> i == 3 || i == 4));
        all.put("share_4th5th", share(i -> i == 5 || i == 7));
        all.put("share_leap_gt7", share(i -> i > 7));
        all.put("share_tritone_7th", share(i -> i == 6 || i == 10 || i == 11 || i > 12));
        all.put("int_entropy", entropy(Arrays.stream(intervals).boxed().toArray()));
        all.put(
                "pc_entropy",
                entropy(Arrays.stream(tune.pitches()).map(p -> p % 12).boxed().toArray()));
    }

    private double share(java.util.function.IntPredicate size) {
        int count = 0;
        for (int interval : intervals) {
            count += size.test(Math.abs(interval)) ? 1 : 0;
        }
        return (double) count / intervals.length;
    }

    static double entropy(Object[] values) {
        Map<Object, Integer> counts = new HashMap<>();
        for (Object value : values) {
            counts.merge(value, 1, Integer::sum);
        }
        int[] sorted =
                counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        double entropy = 0;
        for (int count : sorted) {
            double p = (double) count / values.length;
            entropy -= p * FastMath.log(2, p);
        }
        return entropy;
    }

    private void tonality(Map<String, Double> all, int tonic, boolean major) {
        int best = 0;
        for (int[] scale : SCALES) {
            for (int root = 0; root < 12; root++) {
                best = Math.max(best, inScale(scale, root));
            }
        }
        all.put("chromatic_share", 1 - (double) best / tune.size());
        int triad = 0;
        double triadTime = 0;
        double time = 0;
        for (int i = 0; i < tune.size(); i++) {
            int degree = Math.floorMod(tune.pitch(i) - tonic, 12);
            boolean stable = degree == 0 || degree == 7 || degree == (major ? 4 : 3);
            triad += stable ? 1 : 0;
            triadTime += stable ? lengths[i] : 0;
            time += lengths[i];
        }
        all.put("tonic_triad_share", (double) triad / tune.size());
        all.put("stable_long", triadTime / time - (double) triad / tune.size());
    }

    private int inScale(int[] scale, int root) {
        int count = 0;
        for (int pitch : tune.pitches()) {
            count += Arrays.binarySearch(scale, Math.floorMod(pitch - root, 12)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private void contour(Map<String, Double> all) {
        int moves = 0;
        int rises = 0;
        int turns = 0;
        int before = 0;
        for (int interval : intervals) {
            int sign = Integer.signum(interval);
            if (sign != 0) {
                moves++;
                rises += sign > 0 ? 1 : 0;
                turns += before != 0 && sign != before ? 1 : 0;
                before = sign;
            }
        }
        all.put("turn_share", moves < 2 ? 0 : (double) turns / (moves - 1));
        all.put("up_share", moves == 0 ? 0.5 : (double) rises / moves);
        climax(all);
        all.put("leap_recovery", recovery());
        all.put("longest_run_one_dir", (double) longestRun());
    }

    private int longestRun() {
        int longest = 0;
        int run = 0;
        int before = 0;
        for (int interval : intervals) {
            int sign = Integer.signum(interval);
            run = sign != 0 && sign == before ? run + 1 : sign == 0 ? 0 : 1;
            before = sign;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void climax(Map<String, Double> all) {
        int[] pitches = tune.pitches();
        int highest = Arrays.stream(pitches).max().orElse(0);
        int first = 0;
        while (pitches[first] != highest) {
            first++;
        }
        all.put("climax_pos", (double) first / (pitches.length - 1));
        all.put("climax_count", (double)
                Arrays.stream(pitches).filter(p -> p == highest).count());
    }

    private double recovery() {
        int leaps = 0;
        int answered = 0;
        for (int i = 0; i + 1 < intervals.length; i++) {
            if (Math.abs(intervals[i]) >= 5) {
                leaps++;
                answered += Integer.signum(intervals[i]) * Integer.signum(intervals[i + 1]) < 0 ? 1 : 0;
            }
        }
        return leaps == 0 ? 0.65 : (double) answered / leaps;
    }

    private void rhythm(Map<String, Double> all) {
        Object[] kinds =
                Arrays.stream(lengths).mapToObj(TuneStatistics::rounded).toArray();
        Map<Object, Integer> counts = new HashMap<>();
        for (Object kind : kinds) {
            counts.merge(kind, 1, Integer::sum);
        }
        all.put("dur_kinds", (double) counts.size());
        all.put("dur_entropy", entropy(kinds));
        all.put("dur_top_share", (double) Collections.max(counts.values()) / kinds.length);
        double sum = 0;
        for (int i = 1; i < lengths.length; i++) {
            sum += Math.abs(lengths[i] - lengths[i - 1]) / ((lengths[i] + lengths[i - 1]) / 2);
        }
        all.put("npvi", 100 * sum / (lengths.length - 1));
    }

    private static Long rounded(double length) {
        return Math.round(length * 96);
    }

    private void repetition(Map<String, Double> all) {
        long[] rhythm =
                IntStream.range(0, intervals.length).mapToLong(this::ratio).toArray();
        long[] joint = IntStream.range(0, intervals.length)
                .mapToLong(i -> intervals[i] * 1000L + rhythm[i])
                .toArray();
        all.put("longest_rep_joint", longestRepeat(joint));
        all.put("longest_rep_rhythm", longestRepeat(rhythm));
        all.put("covered3_diatonic", covered());
        double best = 0;
        for (double shift : new double[] {2, 3, 4, 6, 8}) {
            best = Math.max(best, agreement(shift));
        }
        all.put("bar_rhythm_acf", best);
    }

    private long ratio(int i) {
        return Math.round(12 * FastMath.log(2, lengths[i + 1] / lengths[i]));
    }

    /** The longest pattern that comes back without overlapping itself, as a share of the tune. */
    private double longestRepeat(long[] symbols) {
        int n = symbols.length;
        int longest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int length = 0;
                while (j + length < n && i + length < j && symbols[i + length] == symbols[j + length]) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return (double) longest / tune.size();
    }

    /** The share of runs of three intervals, measured in scale steps, that occur more than once. */
    private double covered() {
        int n = intervals.length - 2;
        if (n < 1) {
            return 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < n; i++) {
            counts.merge(trigram(i), 1, Integer::sum);
        }
        int covered = 0;
        for (int i = 0; i < n; i++) {
            covered += counts.getOrDefault(trigram(i), 0) > 1 ? 1 : 0;
        }
        return (double) covered / n;
    }

    private String trigram(int i) {
        return diatonic(intervals[i]) + " " + diatonic(intervals[i + 1]) + " " + diatonic(intervals[i + 2]);
    }

    private static int diatonic(int semitones) {
        int[] steps = {0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6};
        int size = Math.abs(semitones);
        return Integer.signum(semitones) * (7 * (size / 12) + steps[size % 12]);
    }

    /** How many onsets meet an onset when the tune is shifted by so many quarter notes. */
    private double agreement(double shift) {
        int met = 0;
        int could = 0;
        double last = tune.onset(tune.size() - 1);
        for (int i = 0; i < tune.size(); i++) {
            double onset = tune.onset(i);
            if (onset + shift <= last) {
                could++;
                met += beginsAt(onset + shift) ? 1 : 0;
            }
        }
        return could == 0 ? 0 : (double) met / could;
    }

    private boolean beginsAt(double time) {
        for (int i = 0; i < tune.size(); i++) {
            if (Math.abs(tune.onset(i) - time) < 1e-6) {
                return true;
            }
        }
        return false;
    }
}

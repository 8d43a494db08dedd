package yeoun.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.theme.MotifDistance;

/**
 * Where a tune's phrases end, and which of them are alike, from the notes alone.
 *
 * <p>How strongly a note begins something follows the local boundary detection model (Cambouropoulos 2001): where interval, time
 * to the next note and rest change most, with weights .25, .50 and .25. Of all ways to divide the tune the best is found: strong
 * beginnings, phrases of usual length, beginning at like places of the bars (the preferences of Temperley 2001, chapter 3). Two
 * phrases are the same where the edit distance of their scale steps and duration ratios is at most .2 of the longer, and variants
 * up to .5.
 */
public final class Phrases {

    /** Notes that a phrase usually has, and more than it ever has. */
    private static final double USUAL_NOTES = 15;

    private static final int MOST_NOTES = 48;

    private static final double STRENGTH = 1.3;
    private static final double LENGTH = 0.5;
    private static final double EACH = 0.4;
    private static final double PARALLEL = 0.8;

    private static final double SAME = 0.2;
    private static final double VARIANT = 0.5;

    private Phrases() {}

    /**
     * A phrase.
     *
     * @param first its first note
     * @param last its last note
     * @param letter what it is like: {@code a}, {@code b}; a variant has a prime
     */
    public record Phrase(int first, int last, String letter) {}

    /**
     * The phrases of a tune, in order; none for an empty one.
     *
     * @param bar the length of a bar in quarter notes; 0 where it is not known
     */
    public static List<Phrase> of(Tune tune, double bar) {
        List<Integer> starts = starts(tune, bar);
        List<Phrase> phrases = new ArrayList<>();
        int kinds = 0;
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            int last = (i + 1 < starts.size() ? starts.get(i + 1) : tune.size()) - 1;
            String letter = "";
            double nearest = VARIANT;
            for (Phrase earlier : phrases) {
                double distance = distance(tune, first, last, earlier.first, earlier.last);
                if (distance <= nearest) {
                    nearest = distance;
                    letter = earlier.letter.substring(0, 1) + (distance <= SAME ? "" : "'");
                }
            }
            if (letter.isEmpty()) {
                letter = String.valueOf((char) ('a' + Math.min(25, kinds++)));
            }
            phrases.add(new Phrase(first, last, letter));
        }
        return List.copyOf(phrases);
    }

    /** The first notes of the phrases that together are worth most. */
    private static List<Integer> starts(Tune tune, double bar) {
        int size = tune.size();
        double[] strength = strengths(tune);
        double[] best = new double[size + 1];
        int[] from = new int[size + 1];
        for (int end = 1; end <= size; end++) {
            best[end] = Double.NEGATIVE_INFINITY;
            for (int first = Math.max(0, end - MOST_NOTES); first < end; first++) {
                double worth = best[first] + worth(tune, strength, first, end, bar);
                if (worth > best[end]) {
                    best[end] = worth;
                    from[end] = first;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int end = size; end > 0; end = from[end]) {
            starts.add(0, from[end]);
        }
        return starts;
    }

    private static double worth(Tune tune, double[] strength, int first, int end, double bar) {
        double octaves = FastMath.log(2, (end - first) / USUAL_NOTES);
        double worth = STRENGTH * strength[first] - LENGTH * octaves * octaves - EACH;
        if (bar > 0 && first > 0) {
            double bars = (tune.onset(first) - tune.onset(0)) / bar;
            double off = Math.abs(bars - Math.rint(bars));
            boolean even = Math.rint(bars) % 2 == 0;
            worth -= PARALLEL * (Math.min(1, 4 * off) + (even ? 0 : 0.5));
        }
        return worth;
    }

    /** How strongly each note begins something, 0 to 1. */
    private static double[] strengths(Tune tune) {
        int n = Math.max(0, tune.size() - 1);
        double[] pitch = new double[n];
        double[] time = new double[n];
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            pitch[i] = Math.abs(tune.pitch(i + 1) - tune.pitch(i));
            time[i] = tune.onset(i + 1) - tune.onset(i);
            rest[i] = Math.max(0, tune.onset(i + 1) - tune.end(i));
        }
        double[] byPitch = profile(pitch);
        double[] byTime = profile(time);
        double[] byRest = profile(rest);
        double[] strength = new double[tune.size()];
        for (int i = 0; i < n; i++) {
            strength[i + 1] = 0.25 * byPitch[i] + 0.5 * byTime[i] + 0.25 * byRest[i];
        }
        double most = 0;
        for (double one : strength) {
            most = Math.max(most, one);
        }
        for (int i = 0; most > 0 && i < strength.length; i++) {
            strength[i] /= most;
        }
        return strength;
    }

    /** An interval is as strong a boundary as it is large and differs from its neighbours. */
    private static double[] profile(double[] intervals) {
        double[] profile = new double[intervals.length];
        double most = 0;
        for (int i = 0; i < intervals.length; i++) {
            double before = i == 0 ? 0 : change(intervals[i - 1], intervals[i]);
            double after = i + 1 == intervals.length ? 0 : change(intervals[i], intervals[i + 1]);
            profile[i] = intervals[i] * (before + after);
            most = Math.max(most, profile[i]);
        }
        for (int i = 0; most > 0 && i < profile.length; i++) {
            profile[i] /= most;
        }
        return profile;
    }

    private static double change(double one, double other) {
        return one + other == 0 ? 0 : Math.abs(one - other) / (one + other);
    }

    private static double distance(Tune tune, int first, int last, int otherFirst, int otherLast) {
        return MotifDistance.edits(symbols(tune, first, last), symbols(tune, otherFirst, otherLast));
    }

    /** Each move within a phrase: its scale steps and the ratio of lengths around it. */
    private static int[] symbols(Tune tune, int first, int last) {
        int[] symbols = new int[Math.max(0, last - first)];
        for (int i = 0; i < symbols.length; i++) {
            int note = first + i;
            int semitones = tune.pitch(note + 1) - tune.pitch(note);
            int steps = Integer.signum(semitones) * ((Math.abs(semitones) + 1) / 2);
            double length = tune.end(note) - tune.onset(note);
            double next = tune.end(note + 1) - tune.onset(note + 1);
            symbols[i] = 1000 * steps + (int) Math.round(Math.min(1e6, 4 * next / Math.max(1e-6, length)));
        }
        return symbols;
    }
}

package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yeoun.music.Rational;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/**
 * The tempo as it is felt: a time warp that all players share. Phrases swing, remote chords take time, and at every frozen
 * place, at the start and end and wherever a phrase begins the clock shows exactly what the score says (MUSIC 8.1).
 */
final class Rubato {

    /** What a note and the first note of a chord gain by harmonic charge, in seconds by the charge's root (MUSIC 8.2). */
    private static final double CHORD_TAKES = 0.008;

    /** The rubato at which chords take their full time; strict music gives them less (designed). */
    private static final double FREE = 0.07;

    /** Moments are stretched to no less and no more than this (designed; MUSIC 8.3 knows 30 percent at most). */
    private static final double SHORTEST = 0.7;

    private static final double LONGEST = 1.6;

    /** Anchors that are not asked for keep this distance, in whole notes. */
    private static final Rational APART = Rational.of(1, 64);

    private static final long MICROS = 1_000_000;

    private final TempoMap tempo;
    private final Clock clock;
    private final Phrasing phrasing;
    private final Harmony harmony;
    private final Manners manners;
    private final double swing;
    private final double arch;
    private final double charge;

    Rubato(Score score, PerformanceBrief brief, Clock clock, Phrasing phrasing, Harmony harmony, Manners manners) {
        this.tempo = score.tempo();
        this.clock = clock;
        this.phrasing = phrasing;
        this.harmony = harmony;
        this.manners = manners;
        this.swing = brief.playing().rubato();
        this.arch = brief.factor(PlayingRules.PHRASE_ARCH.name());
        this.charge = brief.factor(PlayingRules.CHORDS_TAKE_TIME.name());
    }

    /** The tempo of the score, felt. */
    TempoMap felt(Score score, PerformanceBrief brief, Bars bars) {
        TreeSet<Rational> fixed = new TreeSet<>(phrasing.beginnings());
        fixed.addAll(brief.frozen());
        fixed.add(Rational.ZERO);
        fixed.add(score.length());
        fixed.removeIf(p -> p.signum() < 0 || p.isMoreThan(score.length()));
        if (swing == 0) {
            return tempo.splitAt(new ArrayList<>(fixed));
        }
        List<Rational> places = places(fixed, bars, score);
        List<TempoMap.Anchor> anchors = new ArrayList<>();
        int from = 0;
        for (int to = 1; to < places.size(); to++) {
            if (fixed.contains(places.get(to))) {
                addSpan(anchors, places.subList(from, to + 1));
                from = to;
            }
        }
        anchors.add(new TempoMap.Anchor(score.length(), score.seconds()));
        return new TempoMap(anchors);
    }

    private List<Rational> places(TreeSet<Rational> fixed, Bars bars, Score score) {
        TreeSet<Rational> places = new TreeSet<>(fixed);
        for (TempoMap.Anchor anchor : tempo.anchors()) {
            if (anchor.position().isPositive() && anchor.position().isLessThan(score.length())) {
                places.add(anchor.position());
            }
        }
        for (Rational place : bars.grid()) {
            if (isApart(places.floor(place), place) && isApart(place, places.ceiling(place))) {
                places.add(place);
            }
        }
        return new ArrayList<>(places);
    }

    private static boolean isApart(@Nullable Rational from, @Nullable Rational to) {
        return from != null && to != null && to.minus(from).compareTo(APART) >= 0;
    }

    /** Anchors from one fixed place to the next, without the last: stretched, then scaled to the time there is. */
    private void addSpan(List<TempoMap.Anchor> anchors, List<Rational> places) {
        double[] sums = new double[places.size()];
        for (int i = 1; i < sums.length; i++) {
            double from = places.get(i - 1).toDouble();
            sums[i] = sums[i - 1] + lasting(from, places.get(i).toDouble());
        }
        Rational begins = tempo.seconds(places.get(0));
        double start = begins.toDouble();
        double end = tempo.seconds(places.get(places.size() - 1)).toDouble();
        anchors.add(new TempoMap.Anchor(places.get(0), begins));
        long before = (long) Math.ceil(start * MICROS);
        for (int i = 1; i + 1 < sums.length; i++) {
            long here = Math.round((start + (end - start) * sums[i] / sums[sums.length - 1]) * MICROS);
            if (here > before && here + 1 < end * MICROS) {
                anchors.add(new TempoMap.Anchor(places.get(i), Rational.of(here, MICROS)));
                before = here;
            }
        }
    }

    /** How long the players would like a moment to last, in seconds. */
    private double lasting(double from, double to) {
        double begins = clock.seconds(from);
        double written = clock.seconds(to) - begins;
        double slow = 1 + arch * swing * phrasing.slowing(begins + written / 2);
        double quantity = charge * manners.at(from).harmonicCharge() * Math.min(1, swing / FREE);
        double more = quantity * CHORD_TAKES * harmony.arrival(from, to);
        return written * Math.max(SHORTEST, Math.min(LONGEST, slow)) + Math.min(more, written / 4);
    }
}

package yeoun.compose.performance;

import yeoun.craft.Style;
import yeoun.music.Rational;
import yeoun.score.Bar;

/**
 * Swing: of two eighths (or sixteenths) the first is longer. A style says how much at 120 beats a minute; slower music swings
 * more and faster music less, along the line measured for drummers (MUSIC 8.6; Friberg and Sundström 2002).
 */
final class Swing {

    private static final double STRAIGHT = 0.5;
    private static final double EIGHTHS = 0.25;
    private static final double REFERENCE = 120;

    /** Long to short of drummers: a falling line over beats a minute; below 110 nobody swings more than 3 to 1. */
    private static final double LINE_START = 4.9396;

    private static final double LINE_FALL = 0.0124;
    private static final double MOST = 3;

    /** The shortest second note of a pair, in seconds. */
    private static final double SHORTEST = 0.1;

    private static final double SAME = 1e-6;

    private final PerformanceBrief brief;
    private final Bars bars;
    private final Clock clock;
    private final double[] frozen;

    Swing(PerformanceBrief brief, Bars bars, Clock clock) {
        this.brief = brief;
        this.bars = bars;
        this.clock = clock;
        this.frozen = brief.frozen().stream().mapToDouble(Rational::toDouble).toArray();
    }

    /** How long the long note is against the short one, for a style's share of the pair at a tempo in quarters a minute. */
    static double ratio(double share, double tempo) {
        double atReference = share / (1 - share);
        double line = Math.max(1, LINE_START - LINE_FALL * tempo) - 1;
        double reference = LINE_START - LINE_FALL * REFERENCE - 1;
        return Math.min(MOST, 1 + (atReference - 1) * line / reference);
    }

    /** Whether anything swings. */
    static boolean isOn(PerformanceBrief brief) {
        boolean somewhere = brief.feel().swing() > STRAIGHT
                || brief.stretches().stream()
                        .anyMatch(
                                s -> s.feel().filter(f -> f.swing() > STRAIGHT).isPresent());
        return somewhere && brief.factor(PlayingRules.SWING.name()) > 0;
    }

    /** Where a position is played, in whole notes. */
    double swung(double position) {
        Style.Rhythm feel = brief.feelAt(position);
        if (feel.swing() <= STRAIGHT) {
            return position;
        }
        double pair = feel.sixteenths() ? EIGHTHS / 2 : EIGHTHS;
        Bar bar = bars.at(position);
        double start = bar.onset().toDouble() - bar.entry().toDouble();
        double from = start + Math.floor((position - start) / pair + SAME) * pair;
        double x = (position - from) / pair;
        boolean inPairs = bar.meter().unit() <= 4 && Math.abs(4 * x - Math.rint(4 * x)) < SAME;
        return inPairs && x > SAME && isFree(from, pair) ? from + pair * bent(x, share(feel, from, pair)) : position;
    }

    private boolean isFree(double from, double pair) {
        int frozenBefore = Places.last(frozen, from + pair - SAME);
        return frozenBefore < 0 || frozen[frozenBefore] < from + SAME;
    }

    private double share(Style.Rhythm feel, double from, double pair) {
        double seconds = clock.seconds(from + pair) - clock.seconds(from);
        double tempo = 60 / (clock.seconds(from + EIGHTHS) - clock.seconds(from));
        double ratio = feel.sixteenths() ? feel.swing() / (1 - feel.swing()) : ratio(feel.swing(), tempo);
        double share = ratio / (1 + ratio);
        return Math.max(STRAIGHT, Math.min(share, 1 - SHORTEST / seconds));
    }

    private static double bent(double x, double share) {
        return x < STRAIGHT ? x / STRAIGHT * share : share + (x - STRAIGHT) / STRAIGHT * (1 - share);
    }
}

package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.music.Rational;
import yeoun.score.TempoMap;

/**
 * The final ritard: music slows down like a runner who stops (MUSIC 8.2 and 8.3, Friberg and Sundberg 1999, q = 3).
 *
 * <p>It ends with the last note that begins; that one is held longer.
 */
final class FinalRitard {

    private static final double Q = 3;

    /** Length of the ritard at quantity 1 without the slowing itself, in seconds (MUSIC 8.2). */
    private static final double WINDOW = 1.3;

    /** The shortest ritard, in quarters of the tempo before it (MUSIC 8.3: the last 2 to 4 beats). */
    private static final double BEATS = 2;

    /** The longest ritard, as a share of the piece (designed). */
    private static final double LONGEST = 0.25;

    /** How long the last note is held against its length (MUSIC 8.3: a fermata is 1.5 to 1.8). */
    private static final double HOLD = 1.5;

    /** Positions are whole multiples of this: a tick of 480 to the quarter. */
    private static final long GRID = 1920;

    private static final int STEPS = 12;
    private static final long MICROS = 1_000_000;

    private FinalRitard() {}

    /** The tempo as a share of the tempo before, at a share x of the window. */
    static double speed(double x, double k) {
        return FastMath.pow(1 + drop(k) * x, 1 / Q);
    }

    private static double drop(double k) {
        double end = 1 / (1 + 3 * k);
        return FastMath.pow(end, Q) - 1;
    }

    /** How long the window's first share x lasts, as a share of the window without ritard: the integral of 1/speed. */
    private static double lasting(double x, double k) {
        double power = 1 - 1 / Q;
        return (FastMath.pow(1 + drop(k) * x, power) - 1) / (drop(k) * power);
    }

    /** The tempo with a ritard into the last onset of the music; unchanged for quantities of 0 and less. */
    static TempoMap apply(TempoMap tempo, Rational lastOnset, Rational length, double k) {
        Rational from = k <= 0 ? lastOnset : from(tempo, lastOnset, k);
        if (!from.isLessThan(lastOnset)) {
            return tempo;
        }
        TempoMap fine = tempo.splitAt(steps(from, lastOnset));
        double begins = fine.seconds(from).toDouble();
        double window = fine.seconds(lastOnset).toDouble() - begins;
        List<TempoMap.Anchor> anchors = new ArrayList<>();
        for (TempoMap.Anchor anchor : fine.anchors()) {
            double time = anchor.seconds().toDouble();
            boolean before = anchor.position().compareTo(from) <= 0;
            if (anchor.position().compareTo(length) <= 0) {
                anchors.add(before ? anchor : new TempoMap.Anchor(anchor.position(), micros(time, begins, window, k)));
            }
        }
        return new TempoMap(anchors);
    }

    private static Rational micros(double time, double begins, double window, double k) {
        double x = Math.min(1, (time - begins) / window);
        double held = Math.max(0, time - begins - window) * HOLD;
        return Rational.of(Math.round((begins + window * lasting(x, k) + held) * MICROS), MICROS);
    }

    private static Rational from(TempoMap tempo, Rational lastOnset, double k) {
        double end = tempo.seconds(lastOnset).toDouble();
        double quarter = tempo.secondsPerWhole(lastOnset).toDouble() / 4;
        double window = Math.min(LONGEST * end, Math.max(WINDOW * k, BEATS * quarter));
        Clock clock = new Clock(tempo);
        double low = 0;
        double high = lastOnset.toDouble();
        while (high - low > 1.0 / GRID) {
            double middle = (low + high) / 2;
            boolean early = clock.seconds(middle) < end - window;
            low = early ? middle : low;
            high = early ? high : middle;
        }
        return Rational.of(Math.round(low * GRID), GRID);
    }

    private static List<Rational> steps(Rational from, Rational to) {
        List<Rational> steps = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double at = from.toDouble() + (to.toDouble() - from.toDouble()) * i / STEPS;
            steps.add(i == STEPS ? to : i == 0 ? from : Rational.of(Math.round(at * GRID), GRID));
        }
        return steps;
    }
}

package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.score.Levels;
import yeoun.score.Performance.Control;

/**
 * The inner dynamic of held notes by modulation: it follows the level, swells in long notes and is never flat (MUSIC 6.6).
 *
 * <p>General MIDI sounds make vibrato of it, so it stays well below the top.
 */
final class Swells {

    /** Modulation at the softest velocity, and what a step of velocity adds. */
    private static final double DARK = 20;

    private static final double OPENING = 0.55;
    private static final double SOFTEST = 16;
    private static final int MOST = 100;

    /** The shortest note that swells, in microseconds (designed). */
    private static final long LONG = 900_000;

    /** Depth of a swell (MUSIC 6.6: 10 to 35 units), growing with the level. */
    private static final double DEPTH = 10;

    private static final double DEPTH_BY_VELOCITY = 0.12;

    /** Drift of a held sound, in units and hertz (MUSIC 6.6: 3 to 6 at 0.15 to 0.4 Hz). */
    private static final double DRIFT = 3;

    private static final double SLOWEST = 0.15;
    private static final double FASTEST = 0.4;

    /** Time between changes in microseconds, and the smallest change. */
    private static final long STEP = 60_000;

    private static final int THIN = 3;

    /** A swell over a note in hundredths: it rises for 60 percent of the note and falls for 40, with exponent 1.6. */
    private static final double[] SHAPE = new double[101];

    static {
        for (int i = 0; i <= 100; i++) {
            double x = i / 100.0;
            SHAPE[i] = FastMath.pow(x < 0.6 ? x / 0.6 : (1 - x) / 0.4, 1.6);
        }
    }

    private final Levels levels;
    private final List<Control> controls = new ArrayList<>();
    private int last = -MOST;

    private Swells(Draft draft) {
        levels = Levels.of(draft.part());
    }

    /** The changes for a part; none for sounds that have no inner dynamic. */
    static List<Control> of(Draft draft, Hands hands) {
        Swells swells = new Swells(draft);
        Seed seed = draft.seed().at("swell");
        int line = draft.spots().get(0).note().voice();
        for (int i = 0; i < draft.spots().size() && hasInnerDynamic(draft); i++) {
            Spot spot = draft.spots().get(i);
            if (spot.note().voice() == line && spot.line().rank() == 0) {
                swells.over(spot, hands.onset(i), hands.end(i), spot.draw(seed));
            }
        }
        return swells.controls;
    }

    private static boolean hasInnerDynamic(Draft draft) {
        return switch (draft.part().instrument().family()) {
            case STRINGS, STRING_SECTION, WOODWIND, BRASS, VOICE -> true;
            default -> false;
        };
    }

    private void over(Spot spot, long onset, long end, Seed seed) {
        double velocity = levels.velocityAt(spot.note().onset().toDouble());
        double base = DARK + OPENING * (velocity - SOFTEST);
        if (end - onset < LONG) {
            add(onset, base);
            return;
        }
        double depth = DEPTH + DEPTH_BY_VELOCITY * velocity;
        double turns = (SLOWEST + (FASTEST - SLOWEST) * seed.uniform()) * 2 * FastMath.PI / 1e6;
        for (long at = onset; at < end; at += STEP) {
            double drift = DRIFT * FastMath.sin(turns * (at - onset));
            add(at, base + depth * SHAPE[(int) (100 * (at - onset) / (end - onset))] + drift);
        }
    }

    private void add(long at, double modulation) {
        int value = (int) Math.max(1, Math.min(MOST, Math.round(modulation)));
        if (Math.abs(value - last) >= THIN) {
            controls.add(new Control(at, Faders.MODULATION, value));
            last = value;
        }
    }
}

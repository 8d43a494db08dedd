package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.List;
import yeoun.score.Levels;
import yeoun.score.Performance.Control;

/** The breath of held notes: the phrase and the hairpins as they go on after a note has been struck, by expression. */
final class Breath {

    /** Expression at the phrase's mean level (MUSIC 6.6: 64 to 127). */
    static final int USUAL = 105;

    private static final int LEAST = 64;
    private static final int MOST = 127;

    /** Changes smaller than this are left out (MUSIC 6.6). */
    private static final int THIN = 2;

    private Breath() {}

    static List<Control> of(Draft draft, Rehearsal rehearsal) {
        List<Control> controls = new ArrayList<>();
        double[] onsets = draft.spots().stream()
                .mapToDouble(s -> s.note().onset().toDouble())
                .sorted()
                .toArray();
        Levels levels = Levels.of(draft.part());
        double[] arch = rehearsal.archCurve();
        int last = USUAL;
        for (int i = 0; i < arch.length; i++) {
            double position = i / Rehearsal.CURVE_GRID;
            int struck = Places.last(onsets, position);
            int value = struck < 0 ? last : value(arch[i], levels, onsets[struck], position);
            if (Math.abs(value - last) >= THIN) {
                controls.add(new Control(rehearsal.clock().micros(position), Faders.EXPRESSION, value));
                last = value;
            }
        }
        return controls;
    }

    private static int value(double arch, Levels levels, double struck, double now) {
        double grown = Loudness.between(levels.velocityAt(struck), levels.velocityAt(now));
        long value = Math.round(USUAL * Loudness.times(arch + grown));
        return (int) Math.max(LEAST, Math.min(MOST, value));
    }
}

package yeoun.compose.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yeoun.score.PartMark;
import yeoun.score.Performance.Control;

/** A player's controllers: volume and place once, expression and inner dynamic where notes are held, the pedal as written. */
final class Faders {

    static final int MODULATION = 1;
    static final int VOLUME = 7;
    static final int PAN = 10;
    static final int EXPRESSION = 11;
    static final int PEDAL = 64;

    /** Static volume (MUSIC 6.6: 90 to 105). */
    private static final int USUAL_VOLUME = 100;

    private static final int DOWN = 127;

    /** The pedal goes down so long after the chord (MUSIC 6.6: 30 to 80 ms), in microseconds. */
    private static final long AFTER_CHORD = 50_000;

    private Faders() {}

    /** Every controller change of a part, in order; what is used is set at the start. */
    static List<Control> of(Draft draft, Hands hands, Rehearsal rehearsal) {
        List<Control> controls = new ArrayList<>();
        controls.add(new Control(0, VOLUME, USUAL_VOLUME));
        controls.add(new Control(0, PAN, draft.part().instrument().pan()));
        controls.add(new Control(0, EXPRESSION, Breath.USUAL));
        controls.addAll(pedal(draft.part().marks(), rehearsal.clock()));
        if (!draft.spots().isEmpty() && draft.spots().get(0).desk().holds()) {
            controls.addAll(Breath.of(draft, rehearsal));
            controls.addAll(Swells.of(draft, hands));
        }
        controls.sort(Comparator.comparingLong(Control::at));
        return lastOfEach(controls);
    }

    /** Of changes of one controller at one moment only the last. */
    private static List<Control> lastOfEach(List<Control> controls) {
        List<Control> kept = new ArrayList<>(controls.size());
        Map<Integer, Integer> places = new HashMap<>();
        long now = -1;
        for (Control control : controls) {
            if (control.at() != now) {
                places.clear();
                now = control.at();
            }
            Integer place = places.putIfAbsent(control.number(), kept.size());
            if (place == null) {
                kept.add(control);
            } else {
                kept.set(place, control);
            }
        }
        return kept;
    }

    private static List<Control> pedal(List<PartMark> marks, Clock clock) {
        List<Control> pedal = new ArrayList<>();
        for (PartMark mark : marks) {
            if (mark instanceof PartMark.Pedal held) {
                if (pedal.isEmpty()) {
                    pedal.add(new Control(0, PEDAL, 0));
                }
                long before = pedal.get(pedal.size() - 1).at();
                long down = Math.max(before, clock.micros(held.at().toDouble())) + AFTER_CHORD;
                long up = clock.micros(held.to().toDouble());
                if (down < up) {
                    pedal.add(new Control(down, PEDAL, DOWN));
                    pedal.add(new Control(up, PEDAL, 0));
                }
            }
        }
        return pedal;
    }
}

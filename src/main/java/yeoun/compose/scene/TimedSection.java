package yeoun.compose.scene;

import java.util.ArrayList;
import java.util.List;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.TempoMap;

/**
 * A section in score time: its bars and its tempo.
 *
 * @param section the section
 * @param meter the meter of its bars
 * @param beats how many beats it has
 * @param tempo beats a minute
 * @param start where it begins, in whole notes from the start of the score
 * @param marked moments inside it that fall exactly on a beat, in score and scene time
 */
public record TimedSection(
        Section section, Meter meter, int beats, double tempo, Rational start, List<TempoMap.Anchor> marked) {

    public TimedSection {
        marked = List.copyOf(marked);
    }

    /**
     * A bar.
     *
     * @param onset where it begins, in whole notes from the start of the score
     * @param meter its meter; the section's but for a last bar of another length
     */
    public record GridBar(Rational onset, Meter meter) {

        /** Where it ends. */
        public Rational end() {
            return onset.plus(meter.bar());
        }
    }

    /** Where it ends, in whole notes from the start of the score. */
    public Rational end() {
        List<GridBar> bars = bars();
        return bars.isEmpty() ? start : bars.get(bars.size() - 1).end();
    }

    /** Where its beat with this number begins, counted from 0, in whole notes from the start of the score. */
    public Rational beatOnset(int beat) {
        int perBar = meter.beatCount();
        return start.plus(meter.bar().times(beat / perBar)).plus(meter.beatOnset(beat % perBar));
    }

    /** The length of its beats, in whole notes; their mean where they are unequal. */
    Rational meanBeat() {
        return end().minus(start).dividedBy(beats);
    }

    /** Its bars; beats that do not fill a bar make the last one longer or shorter. */
    public List<GridBar> bars() {
        int perBar = meter.beatCount();
        int whole = beats / perBar;
        int over = beats % perBar;
        boolean stretched = over == 1 && whole > 0;
        List<GridBar> bars = new ArrayList<>();
        Rational at = start;
        for (int i = 0; i < (stretched ? whole - 1 : whole); i++) {
            bars.add(new GridBar(at, meter));
            at = at.plus(meter.bar());
        }
        if (over > 0) {
            bars.add(new GridBar(at, stretched ? lengthened() : cut(over)));
        }
        return bars;
    }

    private Meter lengthened() {
        List<Integer> groups = new ArrayList<>(meter.beats());
        groups.add(meter.beats().get(0));
        return new Meter(groups, meter.unit());
    }

    private Meter cut(int count) {
        int units = meter.beats().subList(0, count).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Meter.of(units, meter.unit());
    }

    /** Score time against scene time within it, both counted from the start of the whole. */
    public List<TempoMap.Anchor> anchors() {
        List<TempoMap.Anchor> anchors = new ArrayList<>();
        anchors.add(new TempoMap.Anchor(start, section.from()));
        anchors.addAll(marked);
        anchors.add(new TempoMap.Anchor(end(), section.to()));
        return anchors;
    }

    /** The score position of a time of the scene within the section, in seconds from the start of the scene. */
    public Rational position(Rational seconds) {
        return new TempoMap(anchors()).position(seconds);
    }

    /** The beat nearest to a time of the scene, as a score position. */
    public Rational nearestBeat(Rational seconds) {
        Rational position = position(seconds);
        Rational nearest = start;
        for (int i = 1; i <= beats; i++) {
            Rational beat = beatOnset(i);
            boolean nearer =
                    beat.minus(position).abs().compareTo(nearest.minus(position).abs()) <= 0;
            nearest = nearer ? beat : nearest;
        }
        return nearest;
    }

    /** The time of the scene at a score position within the section, in seconds. */
    public Rational seconds(Rational position) {
        return new TempoMap(anchors()).seconds(position);
    }
}

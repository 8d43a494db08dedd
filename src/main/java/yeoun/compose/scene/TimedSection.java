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
            bars.add(new GridBar(at, ofBeats(stretched ? perBar + 1 : over)));
        }
        return bars;
    }

    private Meter ofBeats(int count) {
        int units = meter.beats().get(0);
        return Meter.of(units * count, meter.unit());
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
        Rational beat = meter.beat(0);
        long beats = position(seconds).minus(start).dividedBy(beat).round();
        return start.plus(beat.times(beats));
    }

    /** The time of the scene at a score position within the section, in seconds. */
    public Rational seconds(Rational position) {
        return new TempoMap(anchors()).seconds(position);
    }
}

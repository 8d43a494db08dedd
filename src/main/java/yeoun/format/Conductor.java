package yeoun.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Score;
import yeoun.score.TempoMap;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;

/** The first track of a MIDI file, on which nothing sounds: title, timecode, meter, key, tempo and markers. */
final class Conductor {

    /** MIDI clocks to the whole note, and 32nds to a MIDI quarter. */
    private static final int CLOCKS = 96;

    private static final int THIRTY_SECONDS = 8;
    private static final int MOST_SIGNS = 7;
    private static final String UNTITLED = "Untitled";

    private final Score score;
    private final TempoMap tempo;
    private final MidiOptions options;
    private final MidiTrack track = new MidiTrack();

    private Conductor(Score score, TempoMap tempo, MidiOptions options) {
        this.score = score;
        this.tempo = tempo;
        this.options = options;
    }

    static MidiTrack of(Score score, TempoMap tempo, TickClock clock, MidiOptions options) {
        Conductor conductor = new Conductor(score, tempo, options);
        String title = options.text(score.title());
        conductor.track.name(title.isEmpty() ? UNTITLED : title);
        options.start().ifPresent(conductor::smpteOffset);
        conductor.meters();
        conductor.keys();
        for (int i = 0; i < clock.count(); i++) {
            conductor.track.tempo(clock.tickOf(i), clock.tempoOf(i));
        }
        conductor.markers();
        return conductor.track;
    }

    private void smpteOffset(Timecode start) {
        Timecode first = start.plus(tempo.seconds(Rational.ZERO));
        int[] fields = List.of(first.toString().split("[:;]")).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        int halves = first.rate().nominal() > 30 ? 2 : 1;
        track.smpteOffset(
                code(first.rate()) << 5 | fields[0] % 24,
                fields[1],
                fields[2],
                fields[3] / halves,
                fields[3] % halves * 50);
    }

    /** The rate as MIDI counts it: 24, 25, 30 drop, 30; a film rate by its nominal one, 50 and 60 by their halves. */
    private static int code(FrameRate rate) {
        return switch (rate.nominal()) {
            case 24 -> 0;
            case 25, 50 -> 1;
            default -> rate.dropFrame() ? 2 : 3;
        };
    }

    private void meters() {
        if (score.pickup().isPositive() && Integer.bitCount((int) score.pickup().denominator()) == 1) {
            long unit = Math.max(4, score.pickup().denominator());
            long count = score.pickup().times(unit).numerator();
            meter(0, Meter.of((int) count, (int) unit));
        }
        Meter before = null;
        for (Bar bar : score.bars()) {
            if (bar.number() > 0 && !bar.meter().equals(before)) {
                meter(TickClock.tick(bar.onset()), bar.meter());
                before = bar.meter();
            }
        }
    }

    private void meter(long tick, Meter meter) {
        int power = Integer.numberOfTrailingZeros(meter.unit());
        int click = CLOCKS * meter.beats().get(0) / meter.unit();
        track.timeSignature(tick, meter.numerator(), power, click, THIRTY_SECONDS);
    }

    private void keys() {
        for (Mark.KeyMark mark : score.marks(Mark.KeyMark.class)) {
            int signs = mark.key().signature();
            int written = signs > MOST_SIGNS ? signs - 12 : signs < -MOST_SIGNS ? signs + 12 : signs;
            track.keySignature(
                    TickClock.tick(mark.at()), written, !mark.key().mode().isMajor());
        }
    }

    private void markers() {
        Set<String> used = new HashSet<>();
        int hits = 0;
        for (Mark mark : score.marks()) {
            long tick = TickClock.tick(mark.at());
            if (mark instanceof Mark.SectionMark section) {
                track.marker(tick, unique(options.text(section.letter() + " " + section.name()), used));
            } else if (mark instanceof Mark.HitMark hit) {
                String text = "HIT " + ++hits + " " + options.text(hit.label()) + timecode(hit);
                track.marker(tick, unique(text.replaceAll(" {2,}", " ").trim(), used));
            }
        }
    }

    private static String unique(String text, Set<String> used) {
        String name = text;
        for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = text + " (" + i + ")";
        }
        return name;
    }

    private String timecode(Mark.HitMark hit) {
        return options.start()
                .map(start -> " " + Frames.nearest(start, tempo.seconds(hit.at())))
                .orElse("");
    }
}

package yeoun.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import yeoun.music.Rational;
import yeoun.score.CueSheet;
import yeoun.story.FrameRate;
import yeoun.story.Timecode;

/** Sections and hit points of a cue as the marker files of editing programs. */
public final class MarkerFiles {

    private static final List<String> REAPER = List.of("#", "Name", "Start", "End", "Length", "Color");
    private static final String SECTION_COLOUR = "ResolveColorBlue";
    private static final String HIT_COLOUR = "ResolveColorRed";

    private MarkerFiles() {}

    /** What begins at a frame. */
    private record Moment(String name, long frames, String colour) {

        Moment with(Moment other) {
            return new Moment(name + ", " + other.name, Math.max(frames, other.frames), other.colour);
        }
    }

    /**
     * A list for REAPER's region and marker manager: hits as markers, sections as regions, in minutes and seconds from the start
     * of the cue.
     */
    public static String reaper(CueSheet sheet) {
        StringBuilder csv = new StringBuilder(Csv.line(REAPER));
        int number = 1;
        for (CueSheet.Hit hit : sheet.hits()) {
            csv.append(Csv.line(List.of("M" + number++, hit.label(), time(hit.landed()), "", "", "")));
        }
        number = 1;
        for (CueSheet.Section section : sheet.sections()) {
            Rational length = section.to().minus(section.from());
            csv.append(Csv.line(List.of(
                    "R" + number++,
                    section.letter() + " " + section.name(),
                    time(section.from()),
                    time(section.to()),
                    time(length),
                    "")));
        }
        return csv.toString();
    }

    /** {@code 1:07.500}. */
    private static String time(Rational seconds) {
        long millis = seconds.times(1000).round();
        return String.format(Locale.ROOT, "%d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }

    /**
     * An edit decision list that DaVinci Resolve imports as timeline markers: sections as long as they last, hits of one frame in
     * another colour. Resolve keeps one marker a frame, so what begins together is one marker.
     *
     * @throws IllegalArgumentException if the sheet's rate or start is none
     */
    public static String resolve(CueSheet sheet) {
        FrameRate rate = FrameRate.parse(sheet.rate());
        Timecode start = Timecode.parse(sheet.startTimecode(), rate);
        StringBuilder edl = new StringBuilder("TITLE: " + Latin.of(sheet.title()) + "\n");
        edl.append("FCM: ").append(rate.dropFrame() ? "" : "NON-").append("DROP FRAME\n");
        int number = 1;
        for (Map.Entry<Timecode, Moment> moment : moments(sheet, start).entrySet()) {
            edl.append('\n').append(event(number++, moment.getKey(), moment.getValue()));
        }
        return edl.toString();
    }

    private static SortedMap<Timecode, Moment> moments(CueSheet sheet, Timecode start) {
        SortedMap<Timecode, Moment> moments = new TreeMap<>();
        for (CueSheet.Section section : sheet.sections()) {
            Timecode first = Frames.nearest(start, section.from());
            long frames = Frames.nearest(start, section.to()).frame() - first.frame();
            String name = section.letter() + " " + section.name();
            moments.merge(first, new Moment(name, frames, SECTION_COLOUR), Moment::with);
        }
        for (CueSheet.Hit hit : sheet.hits()) {
            Moment moment = new Moment("HIT " + hit.label(), 1, HIT_COLOUR);
            moments.merge(Frames.nearest(start, hit.landed()), moment, Moment::with);
        }
        return moments;
    }

    private static String event(int number, Timecode first, Moment moment) {
        Timecode next = new Timecode(first.frame() + 1, first.rate());
        String where = String.format(
                Locale.ROOT, "%03d  001      V     C        %s %s %s %s  ", number, first, next, first, next);
        String what = String.format(
                Locale.ROOT,
                " |C:%s |M:%s |D:%d",
                moment.colour,
                moment.name.replace('|', '/'),
                Math.max(1, moment.frames));
        return where + "\n" + what + "\n";
    }
}

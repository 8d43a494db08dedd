package yeoun.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yeoun.music.Rational;
import yeoun.score.CueSheet;

/** Cue sheets as a spotting sheet: a table that opens in every spreadsheet, a line to the cue (RFC 4180, UTF-8). */
public final class CueSheetCsv {

    private static final List<String> COLUMNS = List.of(
            "Cue",
            "Title",
            "Version",
            "Scene",
            "In",
            "Out",
            "Duration",
            "Description",
            "Emotion",
            "Palette",
            "Hits",
            "Source/Score",
            "Characters and themes",
            "Tempo",
            "Key",
            "Instrumentation",
            "Status");

    private static final String BETWEEN = "; ";

    private CueSheetCsv() {}

    /**
     * A cue and what the sheet says of it that its music does not.
     *
     * @param number the cue's number: {@code 1M1}
     * @param version {@code v001}
     * @param scene which scene it is for
     * @param palette the colours of the picture, as text
     * @param status how far it is: {@code draft}
     * @param sheet what the cue does
     */
    public record Entry(String number, String version, String scene, String palette, String status, CueSheet sheet) {}

    /** The sheet of these cues, with a line of titles. */
    public static String of(List<Entry> entries) {
        StringBuilder csv = new StringBuilder(Csv.line(COLUMNS));
        entries.forEach(entry -> csv.append(Csv.line(fields(entry))));
        return csv.toString();
    }

    private static List<String> fields(Entry entry) {
        CueSheet sheet = entry.sheet;
        return List.of(
                entry.number,
                sheet.title(),
                entry.version,
                entry.scene,
                sheet.startTimecode(),
                sheet.endTimecode(),
                duration(sheet.seconds()),
                join(sheet.sections().stream().map(CueSheetCsv::describe).toList()),
                emotions(sheet),
                entry.palette,
                join(sheet.hits().stream().map(CueSheetCsv::describe).toList()),
                "Score",
                join(themes(sheet)),
                String.format(Locale.ROOT, "%.1f", sheet.tempo()),
                sheet.key(),
                join(sheet.instruments()),
                entry.status);
    }

    /** The emotion of each section, once, however many themes are stated in it. */
    private static String emotions(CueSheet sheet) {
        Map<String, String> emotions = new LinkedHashMap<>();
        sheet.sections().forEach(section -> emotions.putIfAbsent(section.letter(), section.emotion()));
        return String.join(BETWEEN, emotions.values());
    }

    /** {@code 0:46.00}: minutes, seconds, hundredths. */
    private static String duration(Rational seconds) {
        long hundredths = seconds.times(100).round();
        return String.format(Locale.ROOT, "%d:%02d.%02d", hundredths / 6000, hundredths / 100 % 60, hundredths % 100);
    }

    private static String describe(CueSheet.Section section) {
        return section.letter() + " " + section.name() + ", " + section.texture();
    }

    private static String describe(CueSheet.Hit hit) {
        return hit.timecode() + " " + hit.label() + " (" + hit.how() + ")";
    }

    private static List<String> themes(CueSheet sheet) {
        Set<String> themes = new LinkedHashSet<>();
        for (CueSheet.Section section : sheet.sections()) {
            section.statement().ifPresent(s -> themes.add(s.character() + ": " + manner(s)));
        }
        sheet.characters().stream()
                .filter(name -> themes.stream().noneMatch(theme -> theme.startsWith(name + ": ")))
                .forEach(themes::add);
        return new ArrayList<>(themes);
    }

    private static String manner(CueSheet.Statement statement) {
        List<String> words = new ArrayList<>(List.of(statement.role()));
        words.addAll(statement.variations());
        return String.join(", ", words) + " on " + statement.instrument();
    }

    private static String join(List<String> items) {
        return items.stream().distinct().collect(Collectors.joining(BETWEEN));
    }
}

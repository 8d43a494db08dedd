package yeoun.delivery;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yeoun.analysis.CastReport;
import yeoun.catalog.JsonText;

/** How a cast stands together, as a page for people and a file for programs: {@code out/cast/v001/cast.md}, {@code cast.json}. */
public final class CastPages {

    private CastPages() {}

    /**
     * Writes the report as the next version, and returns its folder.
     *
     * @throws OutputRefused if it cannot be written
     */
    public static Path write(Path out, CastReport report) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("cast.md", Deliverable.utf8(report.text()));
        files.put("cast.json", Deliverable.utf8(JsonText.of(values(report))));
        return Delivery.write(out, "cast", version -> files);
    }

    /** The report for programs. */
    public static Map<String, Object> values(CastReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("members", report.members().stream().map(CastPages::member).toList());
        values.put("distances", report.distances());
        values.put("kin", report.kin().stream().map(CastPages::kin).toList());
        values.put("house", report.coverage().stream().map(CastPages::coverage).toList());
        values.put("tooNear", report.tooNear());
        return values;
    }

    private static Map<String, Object> member(CastReport.Member member) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", member.name());
        values.put("key", member.key());
        values.put("tempo", member.tempo());
        values.put("form", member.form());
        values.put("nearest", member.nearest().orElse(""));
        values.put("distance", member.distance());
        values.put("likeness", member.likeness());
        return values;
    }

    private static Map<String, Object> kin(CastReport.Shared shared) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("between", List.of(shared.one(), shared.other()));
        values.put("as", shared.kinship().word());
        values.put("distance", shared.distance());
        values.put("shares", shared.what());
        return values;
    }

    private static Map<String, Object> coverage(CastReport.Coverage coverage) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("what", coverage.what());
        values.put("found", coverage.found());
        values.put("of", coverage.of());
        values.put("target", coverage.target());
        values.put("enough", coverage.isEnough());
        return values;
    }
}

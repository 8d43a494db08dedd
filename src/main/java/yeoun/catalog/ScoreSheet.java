package yeoun.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import yeoun.music.Rational;
import yeoun.score.CueSheet;
import yeoun.score.Provenance;

/** Writes what goes with a score: cue sheets and provenance, for people and programs. */
final class ScoreSheet {

    private static final int NANOSECONDS = 9;

    private ScoreSheet() {}

    static Node cueSheet(CueSheet sheet) {
        return new Sheet()
                .text("title", sheet.title())
                .text("start", sheet.startTimecode())
                .text("end", sheet.endTimecode())
                .text("rate", sheet.rate())
                .put("seconds", seconds(sheet.seconds()))
                .text("key", sheet.key())
                .number("tempo", sheet.tempo())
                .put("instruments", Node.texts(sheet.instruments()))
                .put("characters", Node.texts(sheet.characters()))
                .put(
                        "sections",
                        Node.list(sheet.sections().stream()
                                .map(ScoreSheet::section)
                                .toList()))
                .put(
                        "hits",
                        Node.list(sheet.hits().stream().map(ScoreSheet::hit).toList()))
                .put("decisions", Node.texts(sheet.decisions()))
                .node();
    }

    private static Node section(CueSheet.Section section) {
        return new Sheet()
                .text("letter", section.letter())
                .text("name", section.name())
                .put("from", seconds(section.from()))
                .put("to", seconds(section.to()))
                .text("timecode", section.timecode())
                .number("bar", section.firstBar())
                .text("emotion", section.emotion())
                .text("key", section.key())
                .number("tempo", section.tempo())
                .text("texture", section.texture())
                .putIf("statement", section.statement().map(ScoreSheet::statement))
                .node();
    }

    private static Node statement(CueSheet.Statement statement) {
        return new Sheet()
                .text("character", statement.character())
                .put("variations", Node.texts(statement.variations()))
                .number("likeness", statement.likeness())
                .text("role", statement.role())
                .text("instrument", statement.instrument())
                .node();
    }

    private static Node hit(CueSheet.Hit hit) {
        return new Sheet()
                .text("label", hit.label())
                .text("timecode", hit.timecode())
                .put("asked", seconds(hit.asked()))
                .put("landed", seconds(hit.landed()))
                .number("framesOff", hit.framesOff())
                .number("bar", hit.bar())
                .text("how", hit.how())
                .node();
    }

    /** Seconds as a number, exact to the nanosecond. */
    private static Node seconds(Rational seconds) {
        BigDecimal rounded = new BigDecimal(seconds.numerator())
                .divide(new BigDecimal(seconds.denominator()), NANOSECONDS, RoundingMode.HALF_UP);
        return Node.number(
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    static Node provenance(Provenance provenance) {
        return new Sheet()
                .text("engine", provenance.engine())
                .text("statement", Provenance.STATEMENT)
                .put("seed", Node.number(provenance.seed()))
                .put("brief", sources(provenance.brief()))
                .put("tables", sources(provenance.tables()))
                .put("rules", Sheet.numbers(provenance.rules()))
                .put("decisions", Node.texts(provenance.decisions()))
                .put("defaults", Node.texts(provenance.defaults()))
                .node();
    }

    private static Node sources(List<Provenance.Source> sources) {
        return Node.list(sources.stream()
                .map(source -> new Sheet()
                        .text("name", source.name())
                        .text("sha256", source.sha256())
                        .node())
                .toList());
    }
}

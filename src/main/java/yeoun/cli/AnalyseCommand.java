package yeoun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.analysis.Analysis;
import yeoun.analysis.ScoreCheck;
import yeoun.catalog.Kind;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Score;
import yeoun.theme.Theme;

/** Listens to music: its key, phrases, climax and statistics, and what a teacher would mark. */
@Command(
        name = "analyse",
        header = "Listen to a theme or score: key, phrases, climax, statistics, faults.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun analyse out/han-seo-yeon",
            "  yeoun analyse my-edited-theme.json --against ten-winters",
            "  yeoun analyse my-song.mid",
            "  yeoun analyse aren --seed 7 --json"
        })
final class AnalyseCommand implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Mixin
    private Subject subject;

    @Option(
            names = "--against",
            paramLabel = "PRODUCTION",
            description = "Also compare with the themes of a production or cast, as it is composed with the same seed.")
    private Optional<String> production = Optional.empty();

    @Override
    public Integer call() {
        Yeoun yeoun = shared.yeoun();
        List<Theme> others = production
                .map(name -> new Composition(shared, yeoun).compose(name, Optional.empty(), subject.seed()))
                .map(made -> made.themes().stream().map(t -> t.theme()).toList())
                .orElse(List.of());
        List<Map<String, Object>> reports = new ArrayList<>();
        for (Score score : scores(yeoun)) {
            Analysis analysis = Analysis.of(score);
            List<Analysis.Resemblance> against = others.isEmpty() ? List.of() : Analysis.against(score, others);
            if (shared.json()) {
                reports.add(report(score, analysis, against));
            } else {
                print(score, analysis, against);
            }
        }
        if (shared.json()) {
            shared.print(reports);
        }
        return Exit.DONE;
    }

    /** Anybody's file of music, the theme of a delivered folder, or what is composed now. */
    private List<Score> scores(Yeoun yeoun) {
        Optional<Score> written = subject.written(yeoun);
        if (written.isPresent()) {
            return List.of(written.get());
        }
        Optional<Path> theme =
                subject.folder().map(f -> f.resolve("theme.json")).filter(Files::exists);
        return theme.isPresent()
                ? List.of(yeoun.theme(
                                yeoun.catalog().read(Kind.THEME, theme.get()).value())
                        .score())
                : subject.music(shared, yeoun).stream().map(Music::score).toList();
    }

    private void print(Score score, Analysis analysis, List<Analysis.Resemblance> against) {
        shared.print(analysis.title() + " (" + analysis.part() + ", " + analysis.notes() + " notes)");
        shared.print("  key      " + analysis.declared() + "; heard: " + analysis.heard()
                + text(" (certainty %.2f)", analysis.heard().certainty()));
        shared.print("  range    " + analysis.low() + " to " + analysis.high());
        shared.print("  climax   " + analysis.high() + " in bar "
                + analysis.climax().bar()
                + text(", %.0f %% along, ", 100 * analysis.climax().along())
                + (analysis.climax().times() == 1 ? "once" : analysis.climax().times() + " times"));
        shared.print("  form     " + analysis.form());
        for (Analysis.PhraseEnd phrase : analysis.phrases()) {
            shared.print("           " + phrase.letter() + ": bars " + phrase.firstBar() + " to " + phrase.lastBar()
                    + ", ends on " + phrase.ends());
        }
        shared.print(text("  reuse    %.0f %% of all turns of three intervals come back", 100 * analysis.reuse()));
        long inside = analysis.statistics().stream()
                .filter(Analysis.Statistic::isHuman)
                .count();
        shared.print("  human    " + inside + " of " + analysis.statistics().size()
                + " statistics lie where those of 90 % of human melodies do");
        for (Analysis.Statistic one : analysis.unusual()) {
            shared.print(text(
                    "           %s is %.2f, human %.2f to %.2f (%s)",
                    one.name(),
                    one.value(),
                    one.band().low(),
                    one.band().high(),
                    one.band().meaning()));
        }
        shared.print("  faults   " + (analysis.found().isEmpty() ? "none" : ""));
        for (ScoreCheck.Count count : analysis.found()) {
            shared.print("           " + word(count.kind()) + ": " + count.found() + " of " + count.opportunities()
                    + places(score, analysis, count.kind()));
        }
        against.forEach(one -> shared.print(text("  like     %.2f %s", one.likeness(), one.character())));
    }

    private static String places(Score score, Analysis analysis, ScoreCheck.Kind kind) {
        List<String> places = analysis.faults().findings().stream()
                .filter(f -> f.kind() == kind)
                .limit(5)
                .map(f -> place(score, f) + " (" + f.what() + ")")
                .toList();
        return "; " + String.join(", ", places);
    }

    /** {@code bar 3, beat 2}; a place within a beat has the part of the beat behind it. */
    private static String place(Score score, ScoreCheck.Finding finding) {
        Bar bar = score.bars().get(0);
        for (Bar next : score.bars()) {
            bar = next.onset().compareTo(finding.at()) <= 0 ? next : bar;
        }
        Rational inBar = finding.at().minus(bar.onset()).plus(bar.entry());
        int beat = 0;
        while (beat + 1 < bar.meter().beatCount()
                && bar.meter().beatOnset(beat + 1).compareTo(inBar) <= 0) {
            beat++;
        }
        Rational past =
                inBar.minus(bar.meter().beatOnset(beat)).dividedBy(bar.meter().beat(beat));
        return "bar " + bar.number() + ", beat " + (beat + 1) + (past.isZero() ? "" : " + " + past);
    }

    private static String word(ScoreCheck.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static Map<String, Object> report(Score score, Analysis analysis, List<Analysis.Resemblance> against) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("title", analysis.title());
        report.put("part", analysis.part());
        report.put("notes", analysis.notes());
        report.put("declaredKey", analysis.declared().toString());
        report.put("heardKey", analysis.heard().toString());
        report.put("certainty", analysis.heard().certainty());
        report.put("low", analysis.low().toString());
        report.put("high", analysis.high().toString());
        report.put("climaxBar", analysis.climax().bar());
        report.put("climaxAlong", analysis.climax().along());
        report.put("climaxTimes", analysis.climax().times());
        report.put("form", analysis.form());
        report.put(
                "phrases",
                analysis.phrases().stream()
                        .map(p -> Map.of(
                                "letter", p.letter(),
                                "firstBar", p.firstBar(),
                                "lastBar", p.lastBar(),
                                "ends", p.ends().toString()))
                        .map(AnalyseCommand::sorted)
                        .toList());
        report.put("reuse", analysis.reuse());
        Map<String, Object> statistics = new LinkedHashMap<>();
        for (Analysis.Statistic one : analysis.statistics()) {
            statistics.put(
                    one.name(),
                    sorted(Map.of(
                            "value", one.value(),
                            "low", one.band().low(),
                            "median", one.band().median(),
                            "high", one.band().high())));
        }
        report.put("statistics", statistics);
        Map<String, Object> faults = new LinkedHashMap<>();
        for (ScoreCheck.Count count : analysis.faults().counts()) {
            faults.put(word(count.kind()), sorted(Map.of("found", count.found(), "of", count.opportunities())));
        }
        report.put("faults", faults);
        report.put(
                "places",
                analysis.faults().findings().stream()
                        .map(f -> sorted(Map.of("fault", word(f.kind()), "at", place(score, f), "what", f.what())))
                        .toList());
        Map<String, Object> likeness = new LinkedHashMap<>();
        against.forEach(one -> likeness.put(one.character(), one.likeness()));
        if (!likeness.isEmpty()) {
            report.put("likeness", likeness);
        }
        return report;
    }

    /** In an order that does not depend on the machine. */
    private static Map<String, Object> sorted(Map<String, ?> map) {
        return new TreeMap<>(map);
    }
}

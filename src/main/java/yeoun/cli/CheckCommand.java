package yeoun.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import yeoun.catalog.BadInput;
import yeoun.catalog.Kind;
import yeoun.catalog.Problem;

/** Reads files and reports every problem; writes nothing. */
@Command(
        header = "Read files and report every problem; write nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  yeoun check my-production.json", "  yeoun check *.json --json"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Productions, scenes, casts, characters, themes, styles, house styles, motifs; or presets.")
    private List<String> files = new ArrayList<>();

    /** What reading a file gave. */
    private record Checked(String file, String kind, List<String> defaults, List<Problem> problems, int more) {

        Map<String, Object> report() {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("file", file);
            report.put("kind", kind);
            report.put("problems", problems.stream().map(Checked::report).toList());
            report.put("more", more);
            report.put("defaults", defaults);
            return report;
        }

        private static Map<String, Object> report(Problem problem) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("file", problem.file());
            report.put("line", problem.line());
            report.put("column", problem.column());
            report.put("path", problem.path());
            report.put("found", problem.found());
            report.put("expected", problem.expected());
            report.put("nearest", problem.nearest());
            return report;
        }
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(shared.yeoun().catalog());
        List<Checked> all = files.stream().map(file -> check(inputs, file)).toList();
        if (shared.json()) {
            shared.print(all.stream().map(Checked::report).toList());
        } else {
            all.forEach(this::tell);
        }
        boolean good = all.stream().allMatch(checked -> checked.problems.isEmpty());
        return good ? Exit.DONE : Exit.BAD_INPUT;
    }

    private static Checked check(Inputs inputs, String file) {
        try {
            Inputs.Found found = inputs.read(Kind.ALL, file);
            return new Checked(file, found.kind().word(), found.brief().defaults(), List.of(), 0);
        } catch (BadInput bad) {
            return new Checked(file, "", List.of(), bad.problems(), bad.more());
        }
    }

    private void tell(Checked checked) {
        checked.problems.forEach(problem -> shared.print(problem.toString()));
        if (checked.more > 0) {
            shared.print(checked.file + ": and " + checked.more + " more problems");
        }
        if (checked.problems.isEmpty()) {
            shared.print(checked.file + ": no problems (" + checked.kind + ")");
        }
        checked.defaults.forEach(chosen -> shared.say(checked.file + ": " + chosen));
    }
}

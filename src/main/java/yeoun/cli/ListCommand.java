package yeoun.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yeoun.Yeoun;
import yeoun.story.Nearest;

/** Lists what there is to choose from. */
@Command(
        header = "List what there is to choose from: presets, emotions, styles, rules …",
        footerHeading = "%nExamples:%n",
        footer = {"  yeoun list", "  yeoun list emotions", "  yeoun list rules --json"})
final class ListCommand implements Callable<Integer> {

    private static final int WIDEST_NAME = 30;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Parameters(paramLabel = "WHAT", arity = "0..1", description = "What to list; without it, what can be listed.")
    private Optional<String> what = Optional.empty();

    @Override
    public Integer call() {
        Yeoun yeoun = shared.yeoun();
        if (what.isPresent()) {
            list(Topic.find(what.get()).orElseThrow(this::unknown).rows(yeoun));
        } else {
            list(Topic.ALL.stream()
                    .map(topic -> Topic.Row.of(topic.name(), topic.rows(yeoun).size() + ": " + topic.says()))
                    .toList());
        }
        return Exit.DONE;
    }

    private ParameterException unknown() {
        List<String> names = Topic.ALL.stream().map(Topic::name).toList();
        return new ParameterException(
                spec.commandLine(),
                "cannot list \"" + what.orElse("") + "\", only " + String.join(", ", names)
                        + Nearest.hint(what.orElse(""), names));
    }

    private void list(List<Topic.Row> rows) {
        if (shared.json()) {
            shared.print(rows.stream().map(ListCommand::report).toList());
            return;
        }
        int width = Math.min(
                WIDEST_NAME,
                rows.stream().mapToInt(row -> row.name().length()).max().orElse(0));
        for (Topic.Row row : rows) {
            String padding = " ".repeat(Math.max(0, width - row.name().length()) + 2);
            shared.print((row.name() + padding + row.says()).stripTrailing());
        }
    }

    private static Map<String, Object> report(Topic.Row row) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("name", row.name());
        report.put("says", row.says());
        report.putAll(row.facts());
        return report;
    }
}

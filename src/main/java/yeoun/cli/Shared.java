package yeoun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import yeoun.Yeoun;
import yeoun.catalog.BadInput;
import yeoun.catalog.JsonText;
import yeoun.catalog.Problem;

/** What every command can be asked, and how it speaks: results to standard output, talk to standard error. */
final class Shared {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", description = "Print results as JSON.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results and problems.")
    private boolean quiet;

    @Option(
            names = "--presets",
            paramLabel = "DIR",
            description = "A folder whose presets/ and motifs/ come first; repeatable.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    boolean json() {
        return json;
    }

    /**
     * Yeoun with the folders that were named, then those of the working folder.
     *
     * @throws BadInput if a folder is none, or holds files that are wrong
     */
    Yeoun yeoun() {
        List<Path> places = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new BadInput(List.of(new Problem(
                        folder.toString(), 0, 0, "--presets", "no such folder", "a folder", Optional.empty())));
            }
            places.add(folder);
        }
        Path here = Path.of("");
        if (Files.isDirectory(here.resolve("presets")) || Files.isDirectory(here.resolve("motifs"))) {
            places.add(here);
        }
        Yeoun yeoun = Yeoun.with(places);
        if (!places.isEmpty()) {
            yeoun.catalog().overrides().forEach(replacement -> say(replacement.toString()));
        }
        return yeoun;
    }

    /** A line of the result. */
    void print(String line) {
        command.commandLine().getOut().println(line);
    }

    /** Text of the result, with its own line ends. */
    void printText(String text) {
        command.commandLine().getOut().print(text);
    }

    /** The result for programs. */
    void print(Map<String, ?> report) {
        printText(JsonText.of(report));
    }

    /** The result for programs. */
    void print(List<? extends Map<String, ?>> reports) {
        printText(JsonText.of(reports));
    }

    /** What is not a result, at once. */
    void say(String line) {
        if (!quiet) {
            command.commandLine().getErr().println(line);
            command.commandLine().getErr().flush();
        }
    }
}

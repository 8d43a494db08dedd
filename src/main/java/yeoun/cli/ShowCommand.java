package yeoun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yeoun.Music;
import yeoun.format.ScoreText;

/** Prints a theme or cue as a text score. */
@Command(
        header = "Read a theme or cue as a score in the terminal.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun show out/han-seo-yeon",
            "  yeoun show han-seo-yeon --seed 7",
            "  yeoun show ten-winters --only 'Rooftop, dusk' --columns 160"
        })
final class ShowCommand implements Callable<Integer> {

    private static final int NARROWEST = 40;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Mixin
    private Subject subject;

    @Option(names = "--columns", paramLabel = "N", description = "How wide a line may be, at least 40 (100).")
    private Optional<Integer> columns = Optional.empty();

    @Override
    public Integer call() {
        int width = columns.orElse(ScoreText.USUAL_COLUMNS);
        if (width < NARROWEST) {
            throw new ParameterException(spec.commandLine(), "--columns is at least " + NARROWEST + ", got " + width);
        }
        Optional<Path> folder = subject.folder();
        if (folder.isPresent()) {
            showDelivered(folder.get());
            return Exit.DONE;
        }
        List<Music> music = subject.music(shared, shared.yeoun());
        if (shared.json()) {
            shared.print(music.stream().map(ShowCommand::report).toList());
        } else {
            String blank = "";
            for (Music one : music) {
                shared.printText(blank + ScoreText.of(one.score(), width));
                blank = "\n";
            }
        }
        return Exit.DONE;
    }

    private void showDelivered(Path folder) {
        if (!shared.json()) {
            shared.printText(subject.text(folder, "score.txt"));
            return;
        }
        boolean cue = Files.isRegularFile(folder.resolve("cue-sheet.json"));
        shared.printText(subject.text(folder, cue ? "cue-sheet.json" : "theme.json"));
    }

    private static Map<String, Object> report(Music music) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", Works.kind(music));
        report.put("name", Works.name(music));
        report.put("score", music.text().lines().toList());
        return report;
    }
}

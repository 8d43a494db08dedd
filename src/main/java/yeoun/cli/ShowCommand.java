package yeoun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.format.JFugueDialect;
import yeoun.format.JFugueWriter;
import yeoun.format.MusicXmlWriter;
import yeoun.format.ScoreText;
import yeoun.score.Score;

/** Prints a theme or cue as a text score. */
@Command(
        header = "Read a theme or cue as a score in the terminal.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun show out/han-seo-yeon",
            "  yeoun show han-seo-yeon --seed 7",
            "  yeoun show han-seo-yeon --seed 7 --format jfugue",
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}): a score to read, MusicXML, or JFugue's notation for"
                            + " JFugue 5, or for 4 and 5 alike.")
    private Format format = Format.text;

    /** How music is printed; the names are what the user writes. */
    enum Format {
        text,
        musicxml,
        jfugue,
        jfugue4
    }

    @Override
    public Integer call() {
        int width = columns.orElse(ScoreText.USUAL_COLUMNS);
        if (width < NARROWEST) {
            throw new ParameterException(spec.commandLine(), "--columns is at least " + NARROWEST + ", got " + width);
        }
        Optional<Path> folder = subject.folder();
        if (format != Format.text) {
            scores(folder).forEach(score -> shared.printText(written(score)));
            return Exit.DONE;
        }
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

    private List<Score> scores(Optional<Path> folder) {
        Yeoun yeoun = shared.yeoun();
        return folder.isPresent()
                ? List.of(yeoun.readScore(
                        subject.text(folder.get(), musicXml(folder.get())).getBytes(StandardCharsets.UTF_8)))
                : subject.music(shared, yeoun).stream().map(Music::score).toList();
    }

    private static String musicXml(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".musicxml"))
                    .findFirst()
                    .orElse("score.musicxml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Score score) {
        try {
            return switch (format) {
                case text -> ScoreText.of(score, columns.orElse(ScoreText.USUAL_COLUMNS));
                case musicxml -> MusicXmlWriter.text(score);
                case jfugue -> JFugueWriter.write(score, JFugueDialect.JFUGUE_5) + "\n";
                case jfugue4 -> JFugueWriter.write(score, JFugueDialect.COMMON) + "\n";
            };
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format " + format + ": " + e.getMessage(), e);
        }
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

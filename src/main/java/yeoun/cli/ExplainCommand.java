package yeoun.cli;

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
import yeoun.chance.Vote;
import yeoun.delivery.Decisions;
import yeoun.format.Explanation;
import yeoun.score.Reason;

/** Says why the notes of a theme or cue are what they are. */
@Command(
        header = "Say why these notes: which rules spoke for them, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun explain out/han-seo-yeon",
            "  yeoun explain han-seo-yeon --seed 7 --bars 1-2",
            "  yeoun explain rooftop-confession --seed 7 --json"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Mixin
    private Subject subject;

    @Option(
            names = "--bars",
            paramLabel = "N[-M]",
            description = "Only these bars, where the music is composed on the spot; 0 is a pickup.")
    private Optional<String> bars = Optional.empty();

    @Override
    public Integer call() {
        bars.ifPresent(this::requireRange);
        Optional<Path> folder = subject.folder();
        if (folder.isPresent()) {
            if (bars.isPresent() || shared.json()) {
                throw new ParameterException(
                        spec.commandLine(), "--bars and --json are for music that is composed on the spot");
            }
            shared.printText(subject.text(folder.get(), "explain.md"));
            return Exit.DONE;
        }
        List<Music> music = subject.music(shared, shared.yeoun());
        if (shared.json()) {
            shared.print(music.stream().map(this::report).toList());
        } else {
            music.forEach(one -> shared.printText(text(one)));
        }
        return Exit.DONE;
    }

    private void requireRange(String range) {
        if (!range.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
            throw new ParameterException(spec.commandLine(), "--bars is a bar or a range such as 3-6, got " + range);
        }
    }

    private int first() {
        return bars.map(range -> Integer.parseInt(range.split("-")[0])).orElse(0);
    }

    private int last() {
        return bars.map(range -> Integer.parseInt(range.substring(range.indexOf('-') + 1)))
                .orElse(Integer.MAX_VALUE);
    }

    private String text(Music music) {
        return bars.isPresent()
                ? Explanation.of(music.score(), music.explain(), first(), last())
                : Explanation.of(music.score(), Decisions.of(music), music.explain());
    }

    private Map<String, Object> report(Music music) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", Works.kind(music));
        report.put("name", Works.name(music));
        report.put("decisions", Decisions.of(music));
        report.put(
                "reasons",
                Explanation.within(music.score(), music.explain(), first(), last()).stream()
                        .map(ExplainCommand::reason)
                        .toList());
        return report;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> votes = new LinkedHashMap<>();
        for (Vote vote : reason.votes()) {
            if (Double.isFinite(vote.contribution())) {
                votes.merge(vote.rule().name(), vote.contribution(), (a, b) -> (double) a + (double) b);
            }
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("at", reason.at().toString());
        report.put("what", reason.what());
        report.put("votes", votes);
        return report;
    }
}

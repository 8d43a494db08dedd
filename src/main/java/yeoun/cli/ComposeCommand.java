package yeoun.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yeoun.Yeoun;
import yeoun.delivery.CastPages;
import yeoun.delivery.Commission;

/** Composes a production, a scene, a cast or a character. */
@Command(
        header = "Compose a production: the themes of its cast and its scenes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun compose my-production.json -o out --seed 7",
            "  yeoun compose my-scene.json --cast my-cast.json",
            "  yeoun compose the-ember-road"
        })
final class ComposeCommand implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Mixin
    private WithoutOption without;

    @Mixin
    private OutOption out;

    @Parameters(
            paramLabel = "FILE",
            description = "A production, scene, cast, character or theme: a file, or the name of a preset.")
    private String file;

    @Option(
            names = "--cast",
            paramLabel = "FILE",
            description = "Who is in the scene; by default the preset characters that it names.")
    private Optional<String> cast = Optional.empty();

    @Override
    public Integer call() {
        out.require();
        Yeoun yeoun = without.of(shared.yeoun());
        Composition.Made made = new Composition(shared, yeoun).compose(file, cast, seed);
        Commission commission = Commission.of(yeoun, made.brief(), made.seed());
        new Works(shared).deliver(out.folder(), made.seed(), commission.pieces(made.themes(), made.cues()));
        made.cast().ifPresent(report -> {
            Path folder = CastPages.write(out.folder(), report);
            shared.say(report.summary());
            shared.say(folder.resolve("cast.md") + " shows how its themes stand to each other");
        });
        return Exit.DONE;
    }
}

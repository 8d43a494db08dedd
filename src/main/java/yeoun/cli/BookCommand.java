package yeoun.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yeoun.ComposedCue;
import yeoun.ComposedProduction;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.delivery.Delivery;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.Production;
import yeoun.story.Scene;

/** Composes a production and writes it as one page that plays. */
@Command(
        name = "book",
        header = "Write a production as one page of HTML that opens anywhere and plays.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun book ten-winters -o book.html",
            "  yeoun book my-production.json --seed 7 --force",
            "  yeoun book my-scene.json --cast my-cast.json"
        })
final class BookCommand implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Parameters(
            paramLabel = "PRODUCTION",
            description = "A production, scene, cast or character: a file, or the name of a preset.")
    private String file;

    @Option(
            names = "--cast",
            paramLabel = "FILE",
            description = "Who is in the scene; by default the preset characters that it names.")
    private Optional<String> cast = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "book.html",
            description = "The file to write (${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    @Override
    public Integer call() {
        Delivery.requireFree(out, force);
        Yeoun yeoun = shared.yeoun();
        Composition.Made made = new Composition(shared, yeoun).compose(file, cast, seed);
        byte[] page = composed(made).book().getBytes(StandardCharsets.UTF_8);
        Delivery.writeFile(out, page, force);
        if (shared.json()) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("seed", made.seed());
            report.put("file", out.toString());
            report.put("bytes", page.length);
            shared.print(report);
        } else {
            shared.print("seed " + made.seed());
            shared.print(out.toString());
        }
        return Exit.DONE;
    }

    private ComposedProduction composed(Composition.Made made) {
        Production production = made.brief().value() instanceof Production whole
                ? whole
                : new Production(
                        title(made),
                        Optional.empty(),
                        Optional.empty(),
                        HouseStyle.NONE,
                        Optional.of(made.seed()),
                        new Cast(made.themes().stream()
                                .map(ComposedTheme::character)
                                .toList()),
                        made.cues().stream().map(ComposedCue::scene).toList());
        return new ComposedProduction(production, made.themes(), made.cues(), made.seed());
    }

    private String title(Composition.Made made) {
        Object value = made.brief().value();
        if (value instanceof Scene scene) {
            return scene.title();
        }
        return value instanceof CharacterProfile character ? character.name() : file;
    }
}

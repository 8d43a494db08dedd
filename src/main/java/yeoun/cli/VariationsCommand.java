package yeoun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.ComposedVariations;
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
import yeoun.story.CharacterProfile;

/** Varies a theme over many feelings: one score with rehearsal marks. */
@Command(
        name = "variations",
        header = "Vary a theme over twelve feelings, from tenderness to terror, as one score.",
        footerHeading = "%nExamples:%n",
        footer = {"  yeoun variations 'Han Seo-yeon' --seed 7", "  yeoun variations aren --feelings hope,grief,triumph"
        })
final class VariationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Mixin
    private OutOption out;

    @Parameters(paramLabel = "THEME", description = "Whose theme: a character file, or the name of a preset character.")
    private String character;

    @Option(
            names = "--feelings",
            paramLabel = "WORDS",
            split = ",",
            description = "The feelings in order, with commas between them; by default twelve.")
    private List<String> feelings = Yeoun.TWELVE;

    @Option(
            names = "--floor",
            paramLabel = "SHARE",
            defaultValue = "0.55",
            description = "How recognisable the theme must stay, 0 to 1 (${DEFAULT-VALUE}).")
    private double floor;

    @Override
    public Integer call() {
        if (!(floor >= 0 && floor <= 1)) {
            throw new ParameterException(spec.commandLine(), "--floor is from 0 to 1, got " + floor);
        }
        Yeoun yeoun = shared.yeoun();
        feelings.forEach(word -> Argument.of(spec, "--feelings", () -> yeoun.feeling(word.strip())));
        Brief<CharacterProfile> brief = new Inputs(yeoun.catalog()).read(Kind.CHARACTER, character);
        ComposedTheme theme = yeoun.theme(brief.value(), seed.value());
        List<String> words = feelings.stream().map(String::strip).toList();
        ComposedVariations set = yeoun.variations(theme, words, floor, seed.value());
        List<String> decisions = new ArrayList<>();
        for (ComposedVariation variation : set.variations()) {
            String word = String.join(", ", variation.feeling().words().keySet());
            for (String decision : VaryCommand.decisions(variation)) {
                decisions.add(word + ": " + decision);
            }
        }
        decisions.forEach(shared::say);
        Commission commission = Commission.of(yeoun, brief, seed.value());
        Piece piece = commission.piece(Slug.of(theme.character().name() + "-variations"), 1, set, decisions);
        new Works(shared).deliver(out.folder(), seed.value(), List.of(piece));
        return Exit.DONE;
    }
}

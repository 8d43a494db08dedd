package yeoun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.ComposedVariations;
import yeoun.Yeoun;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;

/** Varies a theme over many feelings: one score with rehearsal marks. */
@Command(
        name = "variations",
        header = "Vary a theme over twelve feelings, from tenderness to terror, as one score.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun variations 'Han Seo-yeon' --seed 7",
            "  yeoun variations aren --feelings hope,grief,triumph",
            "  yeoun variations --from mine.musicxml"
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

    @Mixin
    private ThemeSource source;

    @Mixin
    private FloorOption floor;

    @Option(
            names = "--feelings",
            paramLabel = "WORDS",
            split = ",",
            description = "The feelings in order, with commas between them; by default twelve.")
    private List<String> feelings = Yeoun.TWELVE;

    @Override
    public Integer call() {
        out.require();
        floor.value();
        Yeoun yeoun = shared.yeoun();
        feelings.forEach(word -> ThemeSource.feeling(spec, "--feelings", yeoun, word));
        Themes.Found found = source.find(yeoun);
        ComposedTheme theme = found.compose(yeoun, seed.value());
        List<String> words = feelings.stream().map(String::strip).toList();
        ComposedVariations set = yeoun.variations(theme, words, floor.value(), seed.value());
        List<String> decisions = new ArrayList<>();
        for (ComposedVariation variation : set.variations()) {
            String word = String.join(", ", variation.feeling().words().keySet());
            for (String decision : VaryCommand.decisions(variation)) {
                decisions.add(word + ": " + decision);
            }
        }
        decisions.forEach(shared::say);
        Commission commission = Commission.of(yeoun, found.brief(), seed.value());
        Piece piece = commission.piece(Slug.of(theme.character().name() + "-variations"), 1, set, decisions);
        new Works(shared).deliver(out.folder(), seed.value(), List.of(piece));
        return Exit.DONE;
    }
}

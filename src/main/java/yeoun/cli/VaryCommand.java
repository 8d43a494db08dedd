package yeoun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
import yeoun.story.CharacterProfile;
import yeoun.story.Feeling;
import yeoun.theme.Variation;

/** Varies a character's theme: towards a feeling, or by operators of the user's choosing. */
@Command(
        name = "vary",
        header = "Vary a theme: towards a feeling, or by operators of your choosing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun vary han-seo-yeon --as grief --floor .7 --takes 4 --seed 7",
            "  yeoun vary aren --operators 'augmentation 2, mode darker' --as triumph",
            "  yeoun list variations"
        })
final class VaryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Mixin
    private OutOption out;

    @Parameters(
            paramLabel = "THEME",
            description = "Whose theme: a character file, or the name of a preset character; the same seed gives the"
                    + " same theme as 'yeoun theme'.")
    private String character;

    @Option(
            names = "--as",
            paramLabel = "FEELING",
            description = "The feeling, in English, romanised Korean or Hangul.")
    private Optional<String> feeling = Optional.empty();

    @Option(
            names = "--operators",
            paramLabel = "CHAIN",
            description = "Operators in order, with commas between them, instead of those that suit the feeling.")
    private Optional<String> operators = Optional.empty();

    @Option(
            names = "--floor",
            paramLabel = "SHARE",
            defaultValue = "0.55",
            description = "How recognisable the theme must stay, 0 to 1 (${DEFAULT-VALUE}).")
    private double floor;

    @Option(
            names = "--takes",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many different variations to choose from, 1 to 20 (${DEFAULT-VALUE}).")
    private int takes;

    @Override
    public Integer call() {
        check();
        Yeoun yeoun = shared.yeoun();
        Optional<Feeling> asked = feeling.map(word -> Argument.of(spec, "--as", () -> yeoun.feeling(word)));
        Optional<Variation> chain =
                operators.map(text -> Argument.of(spec, "--operators", () -> yeoun.variation(text)));
        Brief<CharacterProfile> brief = new Inputs(yeoun.catalog()).read(Kind.CHARACTER, character);
        ComposedTheme theme = yeoun.theme(brief.value(), seed.value());
        List<ComposedVariation> variations = variations(yeoun, theme, asked, chain);
        if (variations.size() < takes) {
            shared.say("only " + variations.size() + " of " + takes + " variations differ enough");
        }
        Commission commission = Commission.of(yeoun, brief, seed.value());
        List<Piece> pieces = new ArrayList<>();
        for (ComposedVariation variation : variations) {
            List<String> decisions = decisions(variation);
            decisions.forEach(shared::say);
            String as = feeling.map(word -> "-" + word).orElse("-varied");
            pieces.add(
                    commission.piece(Slug.of(theme.character().name() + as), pieces.size() + 1, variation, decisions));
        }
        new Works(shared).deliver(out.folder(), seed.value(), pieces);
        return Exit.DONE;
    }

    private void check() {
        if (feeling.isEmpty() && operators.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "say how: --as FEELING, --operators CHAIN, or both");
        }
        if (!(floor >= 0 && floor <= 1)) {
            throw new ParameterException(spec.commandLine(), "--floor is from 0 to 1, got " + floor);
        }
        if (takes < 1 || takes > 20) {
            throw new ParameterException(spec.commandLine(), "--takes is from 1 to 20, got " + takes);
        }
    }

    private List<ComposedVariation> variations(
            Yeoun yeoun, ComposedTheme theme, Optional<Feeling> asked, Optional<Variation> chain) {
        if (chain.isEmpty()) {
            return yeoun.vary(theme, asked.orElseThrow(), floor, List.of(), takes, seed.value());
        }
        Feeling in = asked.orElseGet(() -> theme.character().emotions().orElse(Feeling.NEUTRAL));
        List<ComposedVariation> variations = new ArrayList<>();
        for (int take = 0; take < takes; take++) {
            variations.add(Argument.of(
                    spec, "--operators", () -> yeoun.vary(theme, chain.get(), in, seed.value() + variations.size())));
        }
        return variations;
    }

    static List<String> decisions(ComposedVariation variation) {
        List<String> decisions = new ArrayList<>();
        decisions.add(String.format(
                Locale.ROOT,
                "%s: %s, likeness %.2f, expected %.2f",
                variation.variation(),
                variation.role(),
                variation.likeness(),
                variation.recognisability()));
        decisions.addAll(variation.reasons());
        return decisions;
    }
}

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
import picocli.CommandLine.Spec;
import yeoun.ComposedTheme;
import yeoun.ComposedVariation;
import yeoun.Yeoun;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
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
            "  yeoun vary --from mine.musicxml --as tenderness --bars 1-8",
            "  yeoun vary han-seo-yeon --from mine.mid --part Violin --as hope",
            "  yeoun list variations"
        })
final class VaryCommand implements Callable<Integer> {

    private static final int MOST_TAKES = 20;

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

    @Mixin
    private TakesOption takes;

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

    @Override
    public Integer call() {
        out.require();
        check();
        Yeoun yeoun = shared.yeoun();
        Optional<Feeling> asked = feeling.map(word -> Argument.of(spec, "--as", () -> yeoun.feeling(word)));
        Optional<Variation> chain =
                operators.map(text -> Argument.of(spec, "--operators", () -> yeoun.variation(text)));
        Themes.Found found = source.find(yeoun);
        ComposedTheme theme = found.compose(yeoun, seed.value());
        List<ComposedVariation> variations = variations(yeoun, theme, asked, chain);
        int wanted = takes.value(MOST_TAKES);
        if (variations.size() < wanted) {
            shared.say("only " + variations.size() + " of " + wanted + " variations differ enough");
        }
        Commission commission = Commission.of(yeoun, found.brief(), seed.value());
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
        floor.value();
        takes.value(MOST_TAKES);
    }

    private List<ComposedVariation> variations(
            Yeoun yeoun, ComposedTheme theme, Optional<Feeling> asked, Optional<Variation> chain) {
        if (chain.isEmpty()) {
            return yeoun.vary(
                    theme, asked.orElseThrow(), floor.value(), List.of(), takes.value(MOST_TAKES), seed.value());
        }
        Feeling in = asked.orElseGet(() -> theme.character().emotions().orElse(Feeling.NEUTRAL));
        List<ComposedVariation> variations = new ArrayList<>();
        for (int take = 0; take < takes.value(MOST_TAKES); take++) {
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

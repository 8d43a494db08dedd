package yeoun.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yeoun.ComposedDuet;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.Feeling;

/** Brings two themes together: at once where they can sound at once, else in turns. */
@Command(
        name = "combine",
        header = "Bring two themes together: at once where they can sound at once, else in turns.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun combine 'Han Seo-yeon' 'Kang Do-hyun' --as love --seed 7",
            "  yeoun combine aren veyra --as menace"
        })
final class CombineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Mixin
    private OutOption out;

    @Parameters(index = "0", paramLabel = "THEME", description = "Whose theme stands: a character file or preset.")
    private String first;

    @Parameters(index = "1", paramLabel = "OTHER", description = "Whose theme comes to it.")
    private String second;

    @Option(names = "--as", paramLabel = "FEELING", description = "The feeling; by default that of the first.")
    private Optional<String> feeling = Optional.empty();

    @Override
    public Integer call() {
        Yeoun yeoun = shared.yeoun();
        Inputs inputs = new Inputs(yeoun.catalog());
        Brief<CharacterProfile> one = inputs.read(Kind.CHARACTER, first);
        Brief<CharacterProfile> other = inputs.read(Kind.CHARACTER, second);
        Feeling in = feeling.map(word -> Argument.of(spec, "--as", () -> yeoun.feeling(word)))
                .orElseGet(() -> one.value().emotions().orElse(Feeling.NEUTRAL));
        List<ComposedTheme> themes =
                Argument.of(spec, "OTHER", () -> yeoun.cast(Cast.of(one.value(), other.value()), seed.value()));
        ComposedDuet duet = yeoun.combine(themes.get(0), themes.get(1), in, seed.value());
        duet.reasons().forEach(shared::say);
        Commission commission = Commission.of(yeoun, one, seed.value());
        String slug = Slug.of(one.value().name() + "-and-" + other.value().name());
        Piece piece = commission.piece(slug, 1, duet, duet.reasons());
        new Works(shared).deliver(out.folder(), seed.value(), List.of(piece));
        return Exit.DONE;
    }
}

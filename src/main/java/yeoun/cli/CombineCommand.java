package yeoun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
import yeoun.melody.MelodyWishes;
import yeoun.score.Provenance;
import yeoun.story.Cast;
import yeoun.story.Feeling;
import yeoun.theme.Manuscript;

/** Brings two themes together: at once where they can sound at once, else in turns. */
@Command(
        name = "combine",
        header = "Bring two themes together: at once where they can sound at once, else in turns.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun combine 'Han Seo-yeon' 'Kang Do-hyun' --as love --seed 7",
            "  yeoun combine aren veyra --as menace",
            "  yeoun combine han-seo-yeon mine.musicxml --as longing"
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

    @Parameters(index = "0", paramLabel = "THEME", description = "The theme that stands: " + Themes.SAYS + ".")
    private String first;

    @Parameters(index = "1", paramLabel = "OTHER", description = "The theme that comes to it, in the same ways.")
    private String second;

    @Option(names = "--as", paramLabel = "FEELING", description = "The feeling; by default that of the first.")
    private Optional<String> feeling = Optional.empty();

    @Override
    public Integer call() {
        out.require();
        Yeoun yeoun = shared.yeoun();
        Themes themes = new Themes(yeoun);
        Themes.Found one = themes.find(first, MelodyWishes.NONE);
        Themes.Found other = themes.find(second, MelodyWishes.NONE);
        Feeling in = feeling.map(word -> Argument.of(spec, "--as", () -> yeoun.feeling(word)))
                .orElseGet(() -> one.character().emotions().orElse(Feeling.NEUTRAL));
        List<Manuscript> written =
                Stream.of(one, other).flatMap(theme -> theme.written().stream()).toList();
        List<ComposedTheme> both = Argument.of(
                spec, "OTHER", () -> yeoun.cast(Cast.of(one.character(), other.character()), written, seed.value()));
        ComposedDuet duet = yeoun.combine(both.get(0), both.get(1), in, seed.value());
        duet.reasons().forEach(shared::say);
        Commission commission = Commission.of(yeoun, both(one.brief(), other.brief()), seed.value());
        String slug =
                Slug.of(one.character().name() + "-and-" + other.character().name());
        Piece piece = commission.piece(slug, 1, duet, duet.reasons());
        new Works(shared).deliver(out.folder(), seed.value(), List.of(piece));
        return Exit.DONE;
    }

    private static Brief<?> both(Brief<?> one, Brief<?> other) {
        List<Provenance.Source> sources = new ArrayList<>(one.sources());
        sources.addAll(other.sources());
        List<String> defaults = new ArrayList<>(one.defaults());
        defaults.addAll(other.defaults());
        return new Brief<>(one.value(), sources, defaults);
    }
}

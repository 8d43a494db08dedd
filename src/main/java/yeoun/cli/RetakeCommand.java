package yeoun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;

/** Composes a theme anew from its file, except for what is locked. */
@Command(
        name = "retake",
        header = "Compose a theme anew, keeping what is locked, to the note.",
        description = {
            "Locks are parted by commas: head, rhythm, melody, chords, key, tempo, meter, form, texture (who plays,"
                    + " and how), all; rhythm, melody and chords also by bars (melody:1-4), and bars:1-4 is melody and"
                    + " chords of these bars. What notes and chords stand on stays with them: key, meter, form."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun retake out/han-seo-yeon/v001/theme.json --lock head,chords,bars:1-4 --seed 9",
            "  yeoun retake out/han-seo-yeon --lock melody",
            "  yeoun retake my-edited-theme.json --lock all"
        })
final class RetakeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Mixin
    private SeedOption seed;

    @Mixin
    private WithoutOption without;

    @Parameters(
            paramLabel = "THEME",
            description = "A theme file, perhaps changed by hand, or a delivered folder that has one.")
    private Path file;

    @Option(names = "--lock", paramLabel = "PARTS", description = "What stays; without it everything is new.")
    private Optional<String> lock = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The folder to write to; by default the one that the theme was delivered to, or out.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        Locks locks = locks();
        Yeoun yeoun = without.of(shared.yeoun());
        Path theme = Files.isDirectory(file) ? Themes.in(file) : file;
        Brief<Manuscript> brief = yeoun.catalog().read(Kind.THEME, theme);
        ComposedTheme taken;
        try {
            taken = yeoun.retake(brief.value(), locks, seed.value());
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("yeoun: this cannot be composed: " + e.getMessage());
            return Exit.IMPOSSIBLE;
        }
        Commission commission = Commission.of(yeoun, brief, seed.value());
        Piece piece = commission.piece(
                Slug.of(taken.character().name()),
                1,
                taken,
                List.of("retake of " + theme, "kept: " + (lock.isEmpty() ? "nothing" : locks)));
        new Works(shared).deliver(out.orElseGet(() -> home(theme)), seed.value(), List.of(piece));
        return Exit.DONE;
    }

    private Locks locks() {
        try {
            return lock.map(Locks::parse).orElse(Locks.NONE);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--lock: " + e.getMessage(), e);
        }
    }

    /** The folder that a delivered theme stands in, beside other pieces. */
    private static Path home(Path theme) {
        Path version = theme.toAbsolutePath().getParent();
        if (version == null
                || version.getNameCount() <= 2
                || !version.getName(version.getNameCount() - 1).toString().matches("v[0-9]{3,5}")) {
            return Path.of("out");
        }
        Path given = theme.getParent();
        Path beside = given == null ? null : given.resolve("../..").normalize();
        return beside == null || beside.toString().isEmpty()
                ? version.resolve("../..").normalize()
                : beside;
    }
}

package yeoun.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import yeoun.analysis.CastReport;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Commission;
import yeoun.delivery.Piece;
import yeoun.format.Slug;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.theme.Locks;
import yeoun.theme.Manuscript;
import yeoun.theme.Theme;

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
            "  yeoun retake out/han-seo-yeon --beside out --seed 11",
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
            names = "--beside",
            paramLabel = "THEME",
            description =
                    "The themes of the rest of the cast, to keep apart from and near to kin: theme files, delivered"
                            + " folders, or the folder that they were all delivered to. Who is retaken is not counted.")
    private List<Path> beside = List.of();

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
        List<Manuscript> others = others(yeoun, brief.value());
        ComposedTheme taken;
        try {
            taken = yeoun.retake(brief.value(), locks, others, seed.value());
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("yeoun: this cannot be composed: " + e.getMessage());
            return Exit.IMPOSSIBLE;
        }
        Commission commission = Commission.of(yeoun, brief, seed.value());
        List<String> facts = new ArrayList<>();
        facts.add("retake of " + theme);
        facts.add("kept: " + (lock.isEmpty() ? "nothing" : locks));
        nearest(taken, others).ifPresent(facts::add);
        Piece piece = commission.piece(Slug.of(taken.character().name()), 1, taken, facts);
        new Works(shared).deliver(out.orElseGet(() -> home(theme)), seed.value(), List.of(piece));
        return Exit.DONE;
    }

    /** The themes beside it, each character's once. */
    private List<Manuscript> others(Yeoun yeoun, Manuscript own) {
        Map<String, Manuscript> others = new LinkedHashMap<>();
        for (Path path : beside) {
            for (Path theme : Themes.all(path)) {
                Manuscript other = yeoun.catalog().read(Kind.THEME, theme).value();
                others.putIfAbsent(other.profile().name(), other);
            }
        }
        others.remove(own.profile().name());
        return List.copyOf(others.values());
    }

    /** Who of the others is nearest, and how near. */
    private static Optional<String> nearest(ComposedTheme taken, List<Manuscript> others) {
        List<CharacterProfile> profiles = new ArrayList<>();
        List<Theme> themes = new ArrayList<>();
        profiles.add(taken.character());
        themes.add(taken.theme());
        for (Manuscript other : others) {
            profiles.add(other.profile());
            themes.add(other.theme());
        }
        CastReport report = CastReport.of(new Cast(profiles), HouseStyle.NONE, themes, List.of(), List.of());
        CastReport.Member member = report.members().get(0);
        return member.nearest()
                .map(name -> String.format(
                        Locale.ROOT,
                        "beside %s; the nearest is %s, heads %.2f apart",
                        Composition.counted(others.size(), "other theme"),
                        name,
                        member.distance()));
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

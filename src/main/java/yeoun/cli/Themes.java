package yeoun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.catalog.Brief;
import yeoun.catalog.Kind;
import yeoun.delivery.Delivery;
import yeoun.melody.MelodyWishes;
import yeoun.score.Provenance;
import yeoun.story.CharacterProfile;
import yeoun.theme.Manuscript;

/**
 * Finds the theme that an argument means: a character's, composed now; one that is written down, in a theme file or a delivered
 * folder; or a melody in a file of music, note for note.
 */
final class Themes {

    /** What all such arguments are described by. */
    static final String SAYS =
            "a character file or the name of a preset character, whose theme is composed as 'yeoun theme'"
                    + " does; a theme file or delivered folder; or a melody of your own: MusicXML, MIDI or JFugue's notation (.jfugue)";

    private final Yeoun yeoun;
    private final Inputs inputs;

    Themes(Yeoun yeoun) {
        this.yeoun = yeoun;
        this.inputs = new Inputs(yeoun.catalog());
    }

    /**
     * A theme that was found.
     *
     * @param brief what was read for it
     * @param character whose it is
     * @param written the theme, unless it is still to be composed
     */
    record Found(Brief<?> brief, CharacterProfile character, Optional<Manuscript> written) {

        ComposedTheme compose(Yeoun yeoun, long seed) {
            return written.isPresent() ? yeoun.theme(written.get()) : yeoun.theme(character, seed);
        }
    }

    /** Finds a theme by one argument. */
    Found find(String argument, MelodyWishes wishes) {
        if (isMusic(argument)) {
            return written(yeoun.catalog().melody(path(argument), Optional.empty(), wishes));
        }
        Optional<Path> theme = themeFile(argument);
        if (theme.isPresent()) {
            return written(yeoun.catalog().read(Kind.THEME, theme.get()));
        }
        Brief<CharacterProfile> character = inputs.read(Kind.CHARACTER, argument);
        return new Found(character, character.value(), Optional.empty());
    }

    /** Finds the theme that a file has for a character. */
    Found find(Optional<String> character, String file, MelodyWishes wishes) {
        if (character.isEmpty()) {
            return find(file, wishes);
        }
        Brief<CharacterProfile> whose = inputs.read(Kind.CHARACTER, character.get());
        Brief<Manuscript> own = isMusic(file)
                ? yeoun.catalog().melody(path(file), Optional.of(whose.value()), wishes)
                : of(
                        whose.value(),
                        yeoun.catalog().read(Kind.THEME, themeFile(file).orElseGet(() -> path(file))));
        List<Provenance.Source> sources = new ArrayList<>(whose.sources());
        sources.addAll(own.sources());
        List<String> defaults = new ArrayList<>(whose.defaults());
        defaults.addAll(own.defaults());
        return written(new Brief<>(own.value(), sources, defaults));
    }

    private static Brief<Manuscript> of(CharacterProfile whose, Brief<Manuscript> brief) {
        return new Brief<>(brief.value().of(whose), brief.sources(), brief.defaults());
    }

    private static Found written(Brief<Manuscript> brief) {
        return new Found(brief, brief.value().profile(), Optional.of(brief.value()));
    }

    /** Whether an argument is the name of a file of music. */
    static boolean isMusic(String argument) {
        return argument.toLowerCase(Locale.ROOT).matches(".+\\.(musicxml|xml|mxl|midi?|jfugue)");
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return Path.of("?");
        }
    }

    /** The theme file that is meant: a file that is one, or that of a delivered folder or its newest version. */
    private Optional<Path> themeFile(String argument) {
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            return Optional.of(in(path));
        }
        boolean written = Files.isRegularFile(path)
                && yeoun.catalog().kindOf(path).filter(Kind.THEME::equals).isPresent();
        return written ? Optional.of(path) : Optional.empty();
    }

    /** The theme file of a delivered folder, or of its newest version. */
    static Path in(Path folder) {
        Path here = folder.resolve("theme.json");
        try {
            return Files.exists(here)
                    ? here
                    : Delivery.newest(folder)
                            .map(version -> version.resolve("theme.json"))
                            .orElse(here);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The theme files that are meant: a file; that of a delivered folder or its newest version; or those of every such folder in
     * a folder, by name.
     */
    static List<Path> all(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        if (Files.exists(in(path))) {
            return List.of(in(path));
        }
        try (Stream<Path> folders = Files.list(path)) {
            List<Path> files = folders.filter(Files::isDirectory)
                    .map(Themes::in)
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            return files.isEmpty() ? List.of(in(path)) : files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

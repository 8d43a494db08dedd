package yeoun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yeoun.Music;
import yeoun.Yeoun;
import yeoun.catalog.BadInput;
import yeoun.catalog.Problem;
import yeoun.delivery.Delivery;
import yeoun.format.Slug;
import yeoun.format.UnreadableMusic;
import yeoun.score.Score;
import yeoun.story.Nearest;

/** What a command looks at: delivered music in its folder, or music that is composed on the spot and not written. */
final class Subject {

    private static final long LARGEST = 32L << 20;

    @Parameters(
            paramLabel = "WHAT",
            description = "A delivered folder, a character, scene or production file, or the name of a preset.")
    private String argument;

    @Option(
            names = "--cast",
            paramLabel = "FILE",
            description = "Who is in a scene; by default the preset characters that it names.")
    private Optional<String> cast = Optional.empty();

    @Option(names = "--only", paramLabel = "NAME", description = "One theme or cue of a production, by its name.")
    private Optional<String> only = Optional.empty();

    @Mixin
    private SeedOption seed;

    /**
     * The version folder that is meant: the folder itself, or its newest version; empty if the argument is no folder.
     *
     * @throws BadInput if the folder holds no delivered music
     */
    Optional<Path> folder() {
        try {
            Path folder = Path.of(argument);
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            if (isDelivered(folder)) {
                return Optional.of(folder);
            }
            return Optional.of(
                    Delivery.newest(folder).filter(Subject::isDelivered).orElseThrow(() -> nothingIn(folder)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The score in a file of music that is meant: MusicXML, MIDI or JFugue's notation; empty if the argument is none.
     *
     * @throws BadInput if it cannot be read
     */
    Optional<Score> written(Yeoun yeoun) {
        if (!Themes.isMusic(argument)) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(argument);
            if (Files.size(file) > LARGEST) {
                throw problem("a file of " + Files.size(file) + " bytes", "at most 32 MiB", Optional.empty());
            }
            return Optional.of(yeoun.readScore(Files.readAllBytes(file)));
        } catch (UnreadableMusic e) {
            throw problem(String.valueOf(e.getMessage()), "MusicXML, MIDI or JFugue's notation", Optional.empty());
        } catch (IOException | InvalidPathException e) {
            throw problem("no file that can be read", "a file of music", Optional.empty());
        }
    }

    private static boolean isDelivered(Path folder) {
        return Files.isRegularFile(folder.resolve("provenance.json"));
    }

    private BadInput nothingIn(Path folder) {
        return problem(
                "a folder without music",
                "a version, or a folder of versions" + versionsBelow(folder),
                Optional.empty());
    }

    private static String versionsBelow(Path folder) {
        try (Stream<Path> below = Files.list(folder)) {
            List<String> homes = below.filter(Files::isDirectory)
                    .filter(home -> !home.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .limit(12)
                    .toList();
            return homes.isEmpty() ? "" : ": " + String.join(", ", homes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file of a delivered folder.
     *
     * @throws BadInput if it cannot be read
     */
    String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw problem("no " + name + " that can be read", "a folder as it was delivered", Optional.empty());
        }
    }

    /** The seed of what is composed. */
    SeedOption seed() {
        return seed;
    }

    /** The music, composed now: of a scene its cue, of a production everything. */
    List<Music> music(Shared shared, Yeoun yeoun) {
        Composition.Made made = new Composition(shared, yeoun).compose(argument, cast, seed);
        shared.say("seed " + made.seed());
        boolean ofAScene = made.cues().size() == 1 && only.isEmpty();
        return ofAScene ? List.of(made.cues().get(0)) : chosen(made.music());
    }

    private List<Music> chosen(List<Music> music) {
        if (only.isEmpty()) {
            return music;
        }
        String wanted = Slug.of(only.get());
        List<Music> chosen = music.stream()
                .filter(one -> Slug.of(Works.name(one)).equals(wanted))
                .toList();
        if (chosen.isEmpty()) {
            List<String> names = music.stream().map(Works::name).toList();
            throw problem("nothing called \"" + only.get() + "\"", "one of " + names, Nearest.to(only.get(), names));
        }
        return chosen;
    }

    private BadInput problem(String found, String expected, Optional<String> nearest) {
        return new BadInput(List.of(new Problem(argument, 0, 0, "$", found, expected, nearest)));
    }
}

package yeoun.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yeoun.Yeoun;
import yeoun.catalog.Catalog;
import yeoun.melody.MelodyWishes;
import yeoun.story.Feeling;

/** Which theme is varied: named, or a melody of the user's own. */
final class ThemeSource {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "THEME",
            description = "Whose theme: " + Themes.SAYS + ". With --from, whose theme the melody is.")
    private Optional<String> theme = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "A melody of your own, kept note for note: MusicXML, MIDI, JFugue's notation (.jfugue), or a theme file.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--part", paramLabel = "NAME", description = "The part of the file that the melody is in.")
    private Optional<String> part = Optional.empty();

    @Option(names = "--bars", paramLabel = "BARS", description = "The bars of the file to take, such as 1-8.")
    private Optional<String> bars = Optional.empty();

    @Option(names = "--key", paramLabel = "KEY", description = "The melody's key, such as 'D dorian'.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--meter", paramLabel = "METER", description = "The melody's meter, such as 3/4.")
    private Optional<String> meter = Optional.empty();

    /** The theme that is meant. */
    Themes.Found find(Yeoun yeoun) {
        MelodyWishes wishes = wishes(yeoun);
        Themes themes = new Themes(yeoun);
        if (from.isPresent()) {
            return themes.find(theme, from.get(), wishes);
        }
        String named = theme.orElseThrow(
                () -> new ParameterException(command.commandLine(), "say which theme: THEME, --from FILE, or both"));
        if (!wishes.equals(MelodyWishes.NONE) && !Themes.isMusic(named)) {
            throw new ParameterException(
                    command.commandLine(), "--part, --bars, --key and --meter are of a melody in a file of music");
        }
        return themes.find(named, wishes);
    }

    private MelodyWishes wishes(Yeoun yeoun) {
        return new MelodyWishes(
                part,
                key.map(text ->
                        Argument.of(command, "--key", () -> yeoun.catalog().key(text))),
                meter.map(text -> Argument.of(command, "--meter", () -> Catalog.meter(text))),
                bars.map(text -> Argument.of(command, "--bars", () -> MelodyWishes.Bars.parse(text))));
    }

    /** The feeling of a word that an option has. */
    static Feeling feeling(CommandSpec spec, String option, Yeoun yeoun, String word) {
        return Argument.of(spec, option, () -> yeoun.feeling(word.strip()));
    }
}

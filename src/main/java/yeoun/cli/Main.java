package yeoun.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import yeoun.Yeoun;

/** The command {@code yeoun} which runs one of {@link Commands}. */
@Command(
        name = "yeoun",
        header = "Composes leitmotifs: characters and scenes in, themes, harmony and scored scenes out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yeoun demo                                   compose the built-in drama into ./yeoun-demo",
            "  yeoun theme 'Han Seo-yeon' --takes 4         four themes for a character, to choose from",
            "  yeoun compose my-production.json -o out --seed 7",
            "  yeoun show out/han-seo-yeon                  read a theme in the terminal",
            "  yeoun list                                   what there is to choose from"
        },
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, standard(FileDescriptor.out), standard(FileDescriptor.err)));
    }

    /** UTF-8 whatever the locale: what a pipe gets does not depend on the machine. */
    private static PrintWriter standard(FileDescriptor descriptor) {
        OutputStream stream = new BufferedOutputStream(new UntilNobodyReads(new FileOutputStream(descriptor)));
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Runs a command and returns its exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        boolean named = args.length > 0 && Commands.ALL.containsKey(args[0]);
        CommandLine line = commandLine(named ? Set.of(args[0]) : Commands.ALL.keySet())
                .setOut(out)
                .setErr(err);
        try {
            int code = line.execute(args);
            boolean lost = out.checkError() && code == Exit.DONE;
            return lost ? Failures.lost(err) : code;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Failures.bug(err, e, args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** All commands, ready to run. */
    static CommandLine commandLine() {
        return commandLine(Commands.ALL.keySet());
    }

    private static CommandLine commandLine(Set<String> commands) {
        CommandLine line = new CommandLine(new Main());
        Commands.ALL.forEach((name, type) -> {
            if (commands.contains(name)) {
                line.addSubcommand(name, type);
            }
        });
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Numbers.register(line);
        line.setParameterExceptionHandler(Failures::usage);
        line.setExecutionExceptionHandler(Failures::failed);
        examplesFirst(line);
        line.getSubcommands().values().forEach(Main::examplesFirst);
        return line;
    }

    private static void examplesFirst(CommandLine line) {
        List<String> keys = new ArrayList<>(line.getHelpSectionKeys());
        List<String> examples =
                List.of(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, UsageMessageSpec.SECTION_KEY_FOOTER);
        keys.removeAll(examples);
        keys.addAll(keys.indexOf(UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING), examples);
        line.setHelpSectionKeys(keys);
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("%nUsage: ")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
    }

    /** Without a command there is only help to give. */
    @Override
    public void run() {
        throw new MissingCommand(spec.commandLine());
    }

    /** No command was named. */
    static final class MissingCommand extends CommandLine.ParameterException {
        private static final long serialVersionUID = 1;

        MissingCommand(CommandLine line) {
            super(line, "no command");
        }
    }

    /** Prints {@code yeoun 1.0.0}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"yeoun " + Yeoun.version()};
        }
    }
}

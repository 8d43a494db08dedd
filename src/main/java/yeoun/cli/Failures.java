package yeoun.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import yeoun.Yeoun;
import yeoun.catalog.BadInput;
import yeoun.chance.Unsatisfiable;
import yeoun.delivery.OutputRefused;

/** What is said when something went wrong, and the exit code of each kind of failure. */
final class Failures {

    private Failures() {}

    /** A command line that cannot be understood. */
    static int usage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        if (e instanceof Main.MissingCommand) {
            line.usage(err);
            return Exit.USAGE;
        }
        err.println("yeoun: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    /** A command that failed. */
    static int failed(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (e instanceof BadInput bad) {
            return badInput(bad, err);
        }
        if (e instanceof Unsatisfiable) {
            err.println("yeoun: this cannot be composed: " + e.getMessage());
            return Exit.IMPOSSIBLE;
        }
        if (e instanceof OutputRefused) {
            err.println("yeoun: " + e.getMessage());
            return Exit.NO_OUTPUT;
        }
        return bug(err, e, parsed.originalArgs().toArray(String[]::new));
    }

    /** Results that standard output did not take. */
    static int lost(PrintWriter err) {
        err.println("yeoun: standard output took not all of the result; is the disk full?");
        return Exit.NO_OUTPUT;
    }

    private static int badInput(BadInput bad, PrintWriter err) {
        bad.problems().forEach(problem -> err.println("yeoun: " + problem));
        if (bad.more() > 0) {
            err.println("yeoun: and " + bad.more() + " more problems");
        }
        return Exit.BAD_INPUT;
    }

    /** What must not happen: one line, and the stack only for those who ask. */
    static int bug(PrintWriter err, Throwable e, String[] args) {
        if (e instanceof OutOfMemoryError) {
            err.println("yeoun: there is not enough memory for this; give Java more with JAVA_TOOL_OPTIONS=-Xmx4g");
            return Exit.BUG;
        }
        err.println("yeoun: a bug in Yeoun " + Yeoun.version() + ": "
                + e.toString().lines().findFirst().orElse("") + " (command: " + String.join(" ", args)
                + "; --debug shows where)");
        if (Arrays.asList(args).contains("--debug")) {
            e.printStackTrace(err);
        }
        return Exit.BUG;
    }
}

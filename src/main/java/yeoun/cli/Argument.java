package yeoun.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Turns what an option's value is wrong about into a usage error that names the option. */
final class Argument {

    private Argument() {}

    /** What a value means. */
    static <T> T of(CommandSpec spec, String option, Supplier<T> meaning) {
        try {
            return meaning.get();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), option + ": " + wrong.getMessage(), wrong);
        }
    }
}

package yeoun.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many takes there are to choose from. */
final class TakesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--takes",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many different takes to choose from, the best first (${DEFAULT-VALUE}).")
    private int takes;

    /** The number, 1 to the most that there can be. */
    int value(int most) {
        if (takes < 1 || takes > most) {
            throw new ParameterException(command.commandLine(), "--takes is from 1 to " + most + ", got " + takes);
        }
        return takes;
    }
}

package yeoun.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How recognisable a varied theme must stay. */
final class FloorOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--floor",
            paramLabel = "SHARE",
            defaultValue = "0.55",
            description = "How recognisable the theme must stay, 0 to 1 (${DEFAULT-VALUE}).")
    private double floor;

    /** The share, 0 to 1. */
    double value() {
        if (!(floor >= 0 && floor <= 1)) {
            throw new ParameterException(command.commandLine(), "--floor is from 0 to 1, got " + floor);
        }
        return floor;
    }
}

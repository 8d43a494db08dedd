package yeoun.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yeoun.Yeoun;

/** Rules that are silenced, so that the ear hears what they do. */
final class WithoutOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--without",
            paramLabel = "RULE",
            description = "Compose as if nobody knew this rule; repeatable. 'yeoun list rules' shows them.")
    private List<String> rules = new ArrayList<>();

    /** Yeoun without the rules that were named. */
    Yeoun of(Yeoun yeoun) {
        try {
            return yeoun.without(rules.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}

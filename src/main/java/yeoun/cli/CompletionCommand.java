package yeoun.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a script that completes commands and options in the shell. */
@Command(
        header = "Print a completion script for bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(yeoun completion)",
            "  yeoun completion > ~/.local/share/bash-completion/completions/yeoun"
        })
final class CompletionCommand implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        shared.printText(AutoComplete.bash("yeoun", Main.commandLine()));
        return Exit.DONE;
    }
}

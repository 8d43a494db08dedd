package yeoun.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import yeoun.catalog.Catalog;
import yeoun.story.Nearest;

/** Prints the JSON Schema of a kind of file. */
@Command(
        header = "Print the JSON Schema of a kind of file, for editors.",
        footerHeading = "%nExamples:%n",
        footer = {"  yeoun schema", "  yeoun schema character > character.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Shared shared;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description = "The kind of file; without it, the kinds are listed.")
    private Optional<String> kind = Optional.empty();

    @Override
    public Integer call() {
        Catalog catalog = shared.yeoun().catalog();
        List<String> kinds = catalog.schemas();
        if (kind.isEmpty()) {
            kinds.forEach(shared::print);
            return Exit.DONE;
        }
        String wanted = kind.get();
        if (!kinds.contains(wanted)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no schema of \"" + wanted + "\", only of " + String.join(", ", kinds)
                            + Nearest.hint(wanted, kinds));
        }
        shared.printText(catalog.schema(wanted));
        return Exit.DONE;
    }
}

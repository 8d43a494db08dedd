package yeoun.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where music is delivered. */
final class OutOption {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "The folder to write to (${DEFAULT-VALUE}); versions are numbered, nothing is overwritten.")
    private Path folder;

    Path folder() {
        return folder;
    }
}

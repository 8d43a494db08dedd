package yeoun.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import yeoun.delivery.Delivery;

/** Where music is delivered. */
final class OutOption {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "The folder to write to (${DEFAULT-VALUE}); versions are numbered, nothing is overwritten.")
    private Path folder;

    /**
     * Says that nothing can be written there before any work is done.
     *
     * @throws yeoun.delivery.OutputRefused if so
     */
    void require() {
        Delivery.requireWritable(folder);
    }

    Path folder() {
        return folder;
    }
}

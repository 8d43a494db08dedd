package yeoun.delivery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files could not be written where they should be; nothing of the piece is left there. */
public final class OutputRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Path folder;

    /** Writing to this folder or file failed. */
    OutputRefused(Path folder, String why, @Nullable Throwable cause) {
        super("cannot write to " + folder + ": " + why, cause);
        this.folder = folder;
    }

    /** Where it was to be written. */
    public Path folder() {
        return folder;
    }
}

package yeoun.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The seed: given, or chosen when the command runs, the only thing that differs between two runs. */
final class SeedOption {

    /** Chosen seeds are below this, so that people can say and type them. */
    private static final int CHOICES = 1_000_000;

    @Option(names = "--seed", paramLabel = "N", description = "The seed; the same seed gives the same music.")
    private @Nullable Long seed;

    long value() {
        return value(Optional.empty());
    }

    /** The seed that was given, or else the one that the brief fixes, or else a new one. */
    long value(Optional<Long> fixed) {
        if (seed == null) {
            seed = fixed.orElseGet(SeedOption::chosen);
        }
        return seed;
    }

    private static long chosen() {
        long mixed = (System.nanoTime() ^ ProcessHandle.current().pid() << 32 ^ System.currentTimeMillis() << 16)
                * 0x9E3779B97F4A7C15L;
        return Long.remainderUnsigned(mixed ^ mixed >>> 29, CHOICES);
    }
}

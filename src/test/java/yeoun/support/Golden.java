package yeoun.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that results are compared with, byte for byte; {@code -Dyeoun.rewrite=true} writes them anew, the diff is the review. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final String REWRITE = "mvn test -Dtest=*Golden* -Dyeoun.rewrite=true";

    private Golden() {}

    /** The text is that of the file. */
    public static void check(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("yeoun.rewrite")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            String golden = Files.readString(file);
            assertThat(text)
                    .overridingErrorMessage(() -> file + " has changed (- as it was, + as it is); if it should have: "
                            + REWRITE + System.lineSeparator() + TextDiff.of(golden, text))
                    .isEqualTo(golden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

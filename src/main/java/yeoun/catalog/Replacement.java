package yeoun.catalog;

import java.util.Optional;

/**
 * A file that stands before another of the same name, so that the other is not read.
 *
 * @param path the hidden file's path: {@code presets/styles/jazz.json}
 * @param by the file that is read instead
 * @param hidden where the hidden file is; empty if it is packed with the program
 */
public record Replacement(String path, String by, Optional<String> hidden) {

    /** {@code presets/styles/jazz.json is replaced by /home/me/presets/styles/jazz.yaml}. */
    @Override
    public String toString() {
        return hidden.orElse(path) + " is replaced by " + by;
    }
}

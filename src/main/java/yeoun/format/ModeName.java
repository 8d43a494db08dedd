package yeoun.format;

import java.util.Optional;
import yeoun.music.Mode;

/** What MusicXML calls modes. Only major and minor are written: notation programs complain of the others. */
final class ModeName {

    private static final String MAJOR = "ionian";
    private static final String MINOR = "aeolian";

    private ModeName() {}

    /** The name of a mode that everybody knows. */
    static Optional<String> of(Mode mode) {
        return switch (mode.id()) {
            case MAJOR -> Optional.of("major");
            case MINOR -> Optional.of("minor");
            default -> Optional.empty();
        };
    }

    /** The id of the mode that a file calls so. */
    static String id(String name) {
        return switch (name) {
            case "major" -> MAJOR;
            case "minor" -> MINOR;
            default -> name;
        };
    }
}

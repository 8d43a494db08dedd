package yeoun.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import yeoun.score.Part;

/** Names of tracks: as the parts are called, in letters every program reads, no two alike. */
final class TrackNames {

    private final Set<String> used = new HashSet<>();
    private final MidiOptions options;

    TrackNames(MidiOptions options) {
        this.options = options;
    }

    /** The name of a part's track: its instrument's name where its own has no Latin form. */
    String of(Part part) {
        String own = options.text(part.name());
        String name = own.isEmpty() ? options.text(part.instrument().name()) : own;
        String unique = name;
        for (int i = 2; !used.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + " " + i;
        }
        return unique;
    }
}

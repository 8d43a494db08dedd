package yeoun.melody;

import java.util.List;
import java.util.Optional;
import yeoun.story.OwnMotif;

/**
 * A melody as it was found in a file.
 *
 * @param motif its beginning, or the bars that were asked for, as a motif
 * @param chords the file's chords from there on, bars parted by {@code |}, if it has any
 * @param decisions what was found and taken where nobody said it, as sentences
 */
public record FoundMelody(OwnMotif motif, Optional<String> chords, List<String> decisions) {

    public FoundMelody {
        decisions = List.copyOf(decisions);
    }
}

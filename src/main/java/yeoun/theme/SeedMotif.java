package yeoun.theme;

import java.util.List;
import yeoun.story.OwnMotif;

/**
 * A motif that themes can grow from.
 *
 * @param motif the motif
 * @param traits the traits it speaks for
 * @param says what it says, in a few words
 */
public record SeedMotif(Motif motif, List<String> traits, String says) {

    public SeedMotif {
        traits = List.copyOf(traits);
    }

    /** A motif that a composer brought along. */
    public static SeedMotif of(OwnMotif own) {
        Melody melody = new Melody(own.meter(), own.pickup(), own.notes().map(Tone::of));
        return new SeedMotif(new Motif(own.name(), melody), List.of(), "");
    }
}

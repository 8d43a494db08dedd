package yeoun.theme;

import java.util.List;

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
}

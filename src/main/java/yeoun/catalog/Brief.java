package yeoun.catalog;

import java.util.List;
import yeoun.score.Provenance;

/**
 * What a user wrote, as it was read.
 *
 * @param value what it says
 * @param sources the files it stands in, the main file first
 * @param defaults what it does not say, and what is taken instead, as sentences
 * @param <T> the kind of thing
 */
public record Brief<T>(T value, List<Provenance.Source> sources, List<String> defaults) {

    public Brief {
        sources = List.copyOf(sources);
        defaults = List.copyOf(defaults);
    }
}

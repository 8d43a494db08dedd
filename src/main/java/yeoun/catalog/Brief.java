package yeoun.catalog;

import java.util.List;
import yeoun.score.Provenance;
import yeoun.theme.Manuscript;

/**
 * What a user wrote, as it was read.
 *
 * @param value what it says
 * @param sources the files it stands in, the main file first
 * @param defaults what it does not say, and what is taken instead, as sentences
 * @param written the themes that somebody of its cast already has, which are carried on from
 * @param <T> the kind of thing
 */
public record Brief<T>(T value, List<Provenance.Source> sources, List<String> defaults, List<Manuscript> written) {

    /** What a user wrote, with no theme in it. */
    public Brief(T value, List<Provenance.Source> sources, List<String> defaults) {
        this(value, sources, defaults, List.of());
    }

    public Brief {
        written = List.copyOf(written);
        sources = List.copyOf(sources);
        defaults = List.copyOf(defaults);
    }
}

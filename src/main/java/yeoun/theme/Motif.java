package yeoun.theme;

/**
 * The germ and the identity of a theme: a short melody with a name.
 *
 * @param id the name used in files
 * @param melody the tones in time
 */
public record Motif(String id, Melody melody) {

    public Motif {
        if (melody.size() < 2) {
            throw new IllegalArgumentException("a motif has at least two tones, got " + melody.size());
        }
    }
}

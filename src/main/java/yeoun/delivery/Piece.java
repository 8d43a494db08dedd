package yeoun.delivery;

import yeoun.Music;
import yeoun.score.Provenance;

/**
 * A piece of music on its way out.
 *
 * @param slug what its folder and files are called: lower-case ASCII with hyphens, see {@link yeoun.format.Slug}
 * @param number its place among the cues or themes it is delivered with, from 1
 * @param music the music
 * @param provenance where it comes from
 */
public record Piece(String slug, int number, Music music, Provenance provenance) {

    public Piece {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*-?")) {
            throw new IllegalArgumentException("a slug is lower-case ASCII with hyphens, got \"" + slug + "\"");
        }
        if (number < 1) {
            throw new IllegalArgumentException("pieces are counted from 1, got " + number);
        }
    }
}

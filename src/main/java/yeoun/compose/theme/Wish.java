package yeoun.compose.theme;

import java.util.Optional;
import java.util.OptionalInt;
import yeoun.music.Degree;

/**
 * What the motif would have at a place of the melody.
 *
 * @param degree the degree it would stand on
 * @param letters the letter names it would move from the tone before
 * @param degreeShare how much the degree counts, 0 to 1
 * @param moveShare how much the move counts, 0 to 1
 * @param locked whether the degree must be exactly that
 */
record Wish(Optional<Degree> degree, OptionalInt letters, double degreeShare, double moveShare, boolean locked) {

    /** The same with another move. */
    Wish moving(OptionalInt other) {
        return new Wish(degree, other, degreeShare, moveShare, locked);
    }

    static final Wish NONE = new Wish(Optional.empty(), OptionalInt.empty(), 0, 0, false);
}

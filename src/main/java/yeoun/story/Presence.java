package yeoun.story;

import java.util.Optional;
import yeoun.music.Rational;

/**
 * When a character is in a scene.
 *
 * @param who the character's name
 * @param from seconds from the start of the scene
 * @param to seconds from the start of the scene; empty is until the end
 */
public record Presence(String who, Rational from, Optional<Rational> to) {

    /** Whether the character is there at a time. */
    public boolean covers(Rational seconds) {
        return from.compareTo(seconds) <= 0
                && to.map(end -> seconds.isLessThan(end)).orElse(true);
    }
}

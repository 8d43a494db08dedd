package yeoun.story;

import java.util.List;
import java.util.Optional;

/**
 * A film, drama or game: its cast, its scenes, and what holds its music together.
 *
 * @param title what it is called
 * @param korean the title in Hangul
 * @param style the style of everyone and everything that names no other
 * @param house the house style
 * @param seed the seed, if the production fixes it
 * @param cast the characters
 * @param scenes the scenes, in order
 */
public record Production(
        String title,
        Optional<String> korean,
        Optional<StyleMix> style,
        HouseStyle house,
        Optional<Long> seed,
        Cast cast,
        List<Scene> scenes) {

    public Production {
        scenes = List.copyOf(scenes);
        for (Scene scene : scenes) {
            for (Presence presence : scene.present()) {
                if (cast.find(presence.who()).isEmpty()) {
                    throw new IllegalArgumentException("\"" + presence.who() + "\" is in the scene \"" + scene.title()
                            + "\" but not in the cast: " + cast.names());
                }
            }
        }
    }
}

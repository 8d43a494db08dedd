package yeoun.compose.texture;

import yeoun.craft.Instrument;
import yeoun.story.Emotion;

/**
 * A bar of an accompaniment as the rules see it.
 *
 * @param part where in its phrase the bar is
 * @param first whether it is one of the first two
 * @param fourth whether it is the fourth of four
 * @param climbing whether the music climbs to its summit here
 * @param room how many beats the tune leaves; 0 for less than one
 * @param emotion the feeling
 * @param player who accompanies
 * @param moves whether the figure moves, so that it can be held or thinned
 * @param open whether the piece ends open, on a question
 */
record BarPlace(
        Part part,
        boolean first,
        boolean fourth,
        boolean climbing,
        double room,
        Emotion emotion,
        Instrument player,
        boolean moves,
        boolean open) {

    /** Where in its phrase a bar is. */
    enum Part {
        /** Within it. */
        WITHIN,
        /** Before the bar of its cadence. */
        BEFORE_CADENCE,
        /** Where it ends. */
        CADENCE,
        /** The last of all. */
        LAST
    }

    /** How empty the feeling is, 0 to 1: sorrow without energy wants holes. */
    double hollow() {
        return Math.max(0, Math.min(1, -0.8 * emotion.valence() - 1.2 * emotion.arousal() - 0.1));
    }
}

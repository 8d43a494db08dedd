package yeoun.format;

import yeoun.score.CueSheet;
import yeoun.score.Score;
import yeoun.story.Scene;

/**
 * What the lanes of a scene's picture share.
 *
 * @param scene what happens
 * @param score the music
 * @param sheet what the music does
 * @param axis where each moment is
 * @param colours whose colour is which
 */
record ScenePage(Scene scene, Score score, CueSheet sheet, SceneAxis axis, SceneColours colours) {

    /** A lane: a stretch of the picture's height that shows one thing over time. */
    interface Lane {

        /** What it is called. */
        String name();

        /** Draws it from a height on, and returns where it ends. */
        double draw(Svg svg, double top);
    }

    /** Seconds as people write them: {@code 12.4 s}. */
    static String seconds(double seconds) {
        return Svg.number(Math.round(seconds * 10) / 10.0) + " s";
    }
}

package yeoun.compose.scene;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.story.Emotion;
import yeoun.theme.Variation;

/**
 * A statement of a theme in a scene: whose, where, how much of it and how varied.
 *
 * @param player whose theme
 * @param section the number of the section
 * @param bar the bar of the section it begins in, from 0
 * @param bars how many bars it may take
 * @param portion how much of it
 * @param variation how it is varied
 * @param floor the least likeness it must have; 1 for note for note
 * @param recognisability how recognisable it is expected to be
 * @param wanted the change of emotion that was wanted, as text
 */
public record Telling(
        Player player,
        int section,
        int bar,
        int bars,
        Portion portion,
        Variation variation,
        double floor,
        double recognisability,
        String wanted) {

    /** Likeness below which a statement tells no story (MUSIC 4.2). */
    public static final double STATEMENT = 0.75;

    /** Likeness of a variation. */
    public static final double VARIATION = 0.55;

    /** Likeness of an allusion. */
    public static final double ALLUSION = 0.35;

    /** The name of the band a likeness is in, as it is told: in hundredths. */
    public static String role(double exactly) {
        double likeness = FastMath.rint(100 * exactly) / 100;
        return likeness >= STATEMENT
                ? "statement"
                : likeness >= VARIATION ? "variation" : likeness >= ALLUSION ? "allusion" : "subliminal";
    }

    /** The change from one emotion to another, as text. */
    static String change(Emotion from, Emotion to) {
        return String.format(
                java.util.Locale.ROOT,
                "valence %+.2f, arousal %+.2f, tension %+.2f",
                to.valence() - from.valence(),
                to.arousal() - from.arousal(),
                to.tension() - from.tension());
    }

    /** The operators, in order. */
    public List<String> operators() {
        return variation.operators();
    }
}

package yeoun.craft;

import java.util.List;

/**
 * What is known of an operator of variation (MUSIC 4.3, designed on recognition studies).
 *
 * @param id the name used in files
 * @param name the field's term
 * @param recognisability how well a theme is still known after it, 0 to 1
 * @param valence how it moves valence
 * @param arousal how it moves arousal
 * @param tension how it moves tension
 * @param keeps what it keeps: contour, rhythm, intervals, harmony, metre
 * @param says when it is used
 */
public record Operator(
        String id,
        String name,
        double recognisability,
        double valence,
        double arousal,
        double tension,
        List<String> keeps,
        String says) {

    public Operator {
        keeps = List.copyOf(keeps);
    }
}

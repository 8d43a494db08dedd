package yeoun.compose.scene;

import java.util.List;
import java.util.Set;
import yeoun.story.Emotion;
import yeoun.theme.Theme;

/**
 * What a varied statement should be.
 *
 * @param portion how much of the theme
 * @param wanted the emotion of the moment
 * @param words the words of the feeling, where it has any: recipes that name one are liked
 * @param floor the least recognisability, 0 to 1
 * @param roomy whether twice as many bars are free as the line needs
 * @param free whether the meter may change
 * @param heard how often the theme was clearly stated before: what is unknown is not varied much
 * @param others the other themes of the cast: a variation is nearer to its own than to any of these
 */
public record VariationWish(
        Portion portion,
        Emotion wanted,
        Set<String> words,
        double floor,
        boolean roomy,
        boolean free,
        int heard,
        List<Theme> others) {

    public VariationWish {
        words = Set.copyOf(words);
        others = List.copyOf(others);
    }
}

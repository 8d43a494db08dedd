package yeoun.palette;

import java.util.List;
import java.util.function.ToDoubleFunction;
import yeoun.chance.Weights;
import yeoun.craft.Instrument;
import yeoun.craft.Mood;
import yeoun.craft.Style;
import yeoun.craft.Trait;
import yeoun.craft.Weighted;
import yeoun.story.CharacterProfile;
import yeoun.story.Emotion;
import yeoun.story.HouseStyle;

/**
 * A character as music sees them: everything the profile says, resolved, with defaults where it says nothing.
 *
 * @param profile the profile
 * @param expression what the character's emotion asks of music
 * @param beneath the emotion of the layer beneath the tune: what is felt, the concealed included
 * @param traits traits with weights, the strongest first; at least one
 * @param moods tempo families of the emotion words
 * @param colours what the palette sounds like
 * @param style the style
 * @param house the house style
 * @param voice the instrument that speaks for the character
 * @param defaults what was not said and so was chosen, as sentences
 */
public record Portrait(
        CharacterProfile profile,
        Expression expression,
        Emotion beneath,
        List<Weighted<Trait>> traits,
        List<Mood> moods,
        ColourModel colours,
        Style style,
        HouseStyle house,
        Instrument voice,
        List<String> defaults) {

    public Portrait {
        traits = List.copyOf(traits);
        moods = List.copyOf(moods);
        defaults = List.copyOf(defaults);
    }

    /** The same portrait, of a profile that asks for more. */
    public Portrait of(CharacterProfile other) {
        return new Portrait(other, expression, beneath, traits, moods, colours, style, house, voice, defaults);
    }

    /** The emotion the tune speaks. */
    public Emotion emotion() {
        return expression.emotion();
    }

    /** The mean of a number over the traits, by their weights. */
    public double trait(ToDoubleFunction<Trait> number) {
        double sum = 0;
        double weights = 0;
        for (Weighted<Trait> trait : traits) {
            sum += trait.weight() * number.applyAsDouble(trait.value());
            weights += trait.weight();
        }
        return sum / weights;
    }

    /** The strongest trait. */
    public Trait foremost() {
        return traits.get(0).value();
    }

    /** How much each rule weighs for this character: as the profile says, else the house, else the style. */
    public Weights weights() {
        return style.rules().overriddenBy(house.rules()).overriddenBy(profile.rules());
    }
}

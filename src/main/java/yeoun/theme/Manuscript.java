package yeoun.theme;

import yeoun.chance.Seed;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.StyleMix;

/**
 * A theme with all that is needed to carry on from it: whose it is, how it was to be written, and with which seeds.
 *
 * @param theme the theme, as it was composed or as somebody changed it
 * @param profile whose theme it is
 * @param style the style where the profile names none
 * @param house the house style
 * @param seed where the draws of its composition began
 * @param texture where the draws of its arrangement began
 */
public record Manuscript(
        Theme theme, CharacterProfile profile, StyleMix style, HouseStyle house, Seed seed, Seed texture) {

    /** The style of those who name none. */
    public static final StyleMix DEFAULT_STYLE = StyleMix.of("k-ballad");

    /** A theme of which nothing else is known. */
    public static Manuscript of(Theme theme) {
        Seed seed = new Seed(0);
        return new Manuscript(
                theme, CharacterProfile.named(theme.character()).build(), DEFAULT_STYLE, HouseStyle.NONE, seed, seed);
    }

    /** The same, with the theme changed. */
    public Manuscript with(Theme other) {
        return new Manuscript(other, profile, style, house, seed, texture);
    }

    /** The same, of a profile that asks for something else. */
    public Manuscript of(CharacterProfile other) {
        return new Manuscript(theme, other, style, house, seed, texture);
    }

    /** The same in another production. */
    public Manuscript in(StyleMix otherStyle, HouseStyle otherHouse) {
        return new Manuscript(theme, profile, otherStyle, otherHouse, seed, texture);
    }
}

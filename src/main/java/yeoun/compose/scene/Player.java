package yeoun.compose.scene;

import java.util.List;
import yeoun.craft.Phrase;
import yeoun.palette.Portrait;
import yeoun.theme.Theme;

/**
 * A character of the cast with a theme to state.
 *
 * @param portrait the character
 * @param theme the theme
 * @param phrases the phrases of its form
 */
public record Player(Portrait portrait, Theme theme, List<Phrase> phrases) {

    public Player {
        phrases = List.copyOf(phrases);
    }

    /** The character's name. */
    public String name() {
        return portrait.profile().name();
    }

    /** How many bars the theme has. */
    public int bars() {
        return phrases.isEmpty() ? 8 : phrases.get(phrases.size() - 1).endBar();
    }
}

package yeoun.compose.scene;

import java.util.List;
import java.util.Optional;
import yeoun.craft.Figure;
import yeoun.craft.Phrase;
import yeoun.palette.Portrait;
import yeoun.theme.Theme;

/**
 * A character of the cast with a theme to state.
 *
 * @param portrait the character
 * @param theme the theme
 * @param phrases the phrases of its form
 * @param accompaniment the figure under the theme where it is at home, if it is known
 */
public record Player(Portrait portrait, Theme theme, List<Phrase> phrases, Optional<Figure> accompaniment) {

    /** A character with a theme of which no accompaniment is known. */
    public Player(Portrait portrait, Theme theme, List<Phrase> phrases) {
        this(portrait, theme, phrases, Optional.empty());
    }

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

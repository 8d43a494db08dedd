package yeoun.melody;

import java.util.List;
import yeoun.theme.Manuscript;

/**
 * A melody of a composer's own as a theme, note for note.
 *
 * @param manuscript the theme and whose it is; its progression is silent where the file has no chords
 * @param decisions what was found and taken where nobody said it, as sentences
 */
public record OwnTheme(Manuscript manuscript, List<String> decisions) {

    public OwnTheme {
        decisions = List.copyOf(decisions);
    }
}

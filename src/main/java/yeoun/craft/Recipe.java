package yeoun.craft;

import java.util.List;

/**
 * A chain of operators that a need of the scene calls for (MUSIC 4.5, practice).
 *
 * @param id the name used in files
 * @param chain the operators, in the text form that is read everywhere: {@code augmentation 2, mode darker}
 * @param feelings emotion words that ask for it
 * @param recognisability how well the theme should still be known, 0 to 1
 * @param says the need
 */
public record Recipe(String id, String chain, List<String> feelings, double recognisability, String says) {

    public Recipe {
        feelings = List.copyOf(feelings);
    }
}

package yeoun.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The characters of a production, composed together.
 *
 * @param characters in order of importance; their names differ
 */
public record Cast(List<CharacterProfile> characters) {

    public Cast {
        characters = List.copyOf(characters);
        Set<String> names = new HashSet<>();
        for (CharacterProfile character : characters) {
            if (!names.add(character.name())) {
                throw new IllegalArgumentException("two characters are called \"" + character.name() + "\"");
            }
        }
    }

    /** These characters. */
    public static Cast of(CharacterProfile... characters) {
        return new Cast(List.of(characters));
    }

    /** The character of that name. */
    public Optional<CharacterProfile> find(String name) {
        return characters.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The names, in order. */
    public List<String> names() {
        return characters.stream().map(CharacterProfile::name).toList();
    }

    /** The bond between two characters, whichever of them states it. */
    public Optional<Kinship> kinship(CharacterProfile one, CharacterProfile other) {
        Optional<Kinship> stated = stated(one, other);
        return stated.isPresent() ? stated : stated(other, one);
    }

    private static Optional<Kinship> stated(CharacterProfile by, CharacterProfile to) {
        return by.kin().stream()
                .filter(k -> k.to().equals(to.name()))
                .map(Kin::as)
                .findFirst();
    }
}

package yeoun.story;

import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.Rational;

/**
 * A motif that the composer brings along, for a theme to grow from.
 *
 * @param name what it is called: the name of its file, or one of its own
 * @param key the key its degrees are counted in
 * @param meter its meter
 * @param pickup the length of what comes before the first barline
 * @param notes its scale degrees in time, at least two, one after another; it begins with the pickup
 */
public record OwnMotif(String name, Key key, Meter meter, Rational pickup, Passage<Degree> notes) {

    public OwnMotif {
        if (name.isBlank() || notes.events().size() < 2) {
            throw new IllegalArgumentException("a motif has a name and at least two notes, got \"" + name + "\" and "
                    + notes.events().size());
        }
    }
}

package yeoun.theme;

import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.Passage;

/**
 * A melody about to be heard: where it stands and how it is to be set. What variations act on.
 *
 * @param key the key it is read in
 * @param melody the line
 * @param treatment how it is to be set
 */
public record Statement(Key key, Melody melody, Treatment treatment) {

    /** A theme as it is. */
    public static Statement of(Theme theme) {
        return new Statement(theme.key(), theme.melody(), Treatment.PLAIN);
    }

    /** The same statement of another line. */
    public Statement with(Melody other) {
        return new Statement(key, other, treatment);
    }

    /** The same statement of other notes in time. */
    public Statement with(Passage<Tone> notes) {
        return with(melody.with(notes));
    }

    /** The same statement set otherwise. */
    public Statement with(Treatment other) {
        return new Statement(key, melody, other);
    }

    /** The same line read in another mode, every degree drawn to the mode's nearest member. */
    public Statement in(Mode mode) {
        Passage<Tone> read = melody.notes()
                .map(tone -> tone.on(mode.nearestMember(tone.degree().natural())));
        return new Statement(key.in(mode), melody.with(read), treatment);
    }
}

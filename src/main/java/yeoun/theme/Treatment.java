package yeoun.theme;

/**
 * How a statement is to be set: what a variation asks of harmony, texture and sound.
 *
 * @param doubling whether the line is doubled
 * @param harmony whose chords it gets
 * @param timbre whose sound it has
 * @param swung whether it swings
 * @param motor whether a motor runs under it
 * @param louder dynamic steps louder (or softer, if negative) than the scene asks
 */
public record Treatment(Doubling doubling, Harmony harmony, Timbre timbre, boolean swung, boolean motor, int louder) {

    /** As the scene asks. */
    public static final Treatment PLAIN = new Treatment(Doubling.NONE, Harmony.OWN, Timbre.OWN, false, false, 0);

    /** How a line is doubled. */
    public enum Doubling {
        NONE,
        THIRDS,
        OCTAVES
    }

    /** Whose chords a line gets. */
    public enum Harmony {
        /** Chords that suit it. */
        OWN,
        /** Other chords, as the moment feels. */
        NEW,
        /** A held bass under everything. */
        PEDAL,
        /** Chords a third apart that share no key. */
        CHROMATIC_THIRDS
    }

    /** Whose sound a line has. */
    public enum Timbre {
        /** The character's own voice. */
        OWN,
        /** Another instrument. */
        OTHER,
        /** A music box. */
        MUSIC_BOX,
        /** As if from far away. */
        DISTANT
    }

    /** Doubled otherwise. */
    public Treatment with(Doubling other) {
        return new Treatment(other, harmony, timbre, swung, motor, louder);
    }

    /** With other chords. */
    public Treatment with(Harmony other) {
        return new Treatment(doubling, other, timbre, swung, motor, louder);
    }

    /** With another sound. */
    public Treatment with(Timbre other) {
        return new Treatment(doubling, harmony, other, swung, motor, louder);
    }

    /** Swung. */
    public Treatment swinging() {
        return new Treatment(doubling, harmony, timbre, true, motor, louder);
    }

    /** Over a motor. */
    public Treatment motorised() {
        return new Treatment(doubling, harmony, timbre, swung, true, louder);
    }

    /** Louder by so many steps, or softer. */
    public Treatment louderBy(int steps) {
        return new Treatment(doubling, harmony, timbre, swung, motor, louder + steps);
    }
}

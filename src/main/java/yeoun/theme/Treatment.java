package yeoun.theme;

import yeoun.music.Rational;

/**
 * How a statement is to be set: what a variation asks of harmony, texture and sound.
 *
 * @param doubling whether the line is doubled
 * @param harmony whose chords it gets
 * @param progression the progression of the bank that its chords follow; empty for one that suits
 * @param timbre whose sound it has
 * @param instrument the other instrument; empty for one that suits
 * @param swung whether it swings
 * @param motor whether a motor runs under it
 * @param pace how fast the accompaniment runs: 1 its own, 2 double time, 1/2 half time
 * @param canon whole notes after which a second voice follows; 0 for none
 * @param louder dynamic steps louder (or softer, if negative) than the scene asks
 */
public record Treatment(
        Doubling doubling,
        Harmony harmony,
        String progression,
        Timbre timbre,
        String instrument,
        boolean swung,
        boolean motor,
        Rational pace,
        Rational canon,
        int louder) {

    /** As the scene asks. */
    public static final Treatment PLAIN =
            new Treatment(Doubling.NONE, Harmony.OWN, "", Timbre.OWN, "", false, false, Rational.ONE, Rational.ZERO, 0);

    /** How a line is doubled. */
    public enum Doubling {
        NONE,
        /** In thirds and sixths below. */
        THIRDS,
        /** An octave below. */
        OCTAVES,
        /** By a second instrument with its own version of the line, as in court and folk ensembles (MUSIC 7.7). */
        HETEROPHONY
    }

    /** Whose chords a line gets. */
    public enum Harmony {
        /** Chords that suit it. */
        OWN,
        /** Other chords, as the moment feels. */
        NEW,
        /** A held tonic under everything. */
        PEDAL,
        /** A held dominant under everything. */
        DOMINANT_PEDAL,
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
        return new Treatment(other, harmony, progression, timbre, instrument, swung, motor, pace, canon, louder);
    }

    /** With other chords. */
    public Treatment with(Harmony other) {
        return new Treatment(doubling, other, progression, timbre, instrument, swung, motor, pace, canon, louder);
    }

    /** With other chords that follow a progression of the bank. */
    public Treatment following(String other) {
        return new Treatment(doubling, Harmony.NEW, other, timbre, instrument, swung, motor, pace, canon, louder);
    }

    /** With another sound. */
    public Treatment with(Timbre other) {
        return new Treatment(doubling, harmony, progression, other, instrument, swung, motor, pace, canon, louder);
    }

    /** Played by this instrument. */
    public Treatment playedBy(String other) {
        return new Treatment(doubling, harmony, progression, Timbre.OTHER, other, swung, motor, pace, canon, louder);
    }

    /** Swung. */
    public Treatment swinging() {
        return new Treatment(doubling, harmony, progression, timbre, instrument, true, motor, pace, canon, louder);
    }

    /** Over a motor. */
    public Treatment motorised() {
        return new Treatment(doubling, harmony, progression, timbre, instrument, swung, true, pace, canon, louder);
    }

    /** With an accompaniment so many times as fast. */
    public Treatment paced(Rational times) {
        return new Treatment(
                doubling, harmony, progression, timbre, instrument, swung, motor, pace.times(times), canon, louder);
    }

    /** Followed by a second voice after so many whole notes. */
    public Treatment followedAfter(Rational delay) {
        return new Treatment(doubling, harmony, progression, timbre, instrument, swung, motor, pace, delay, louder);
    }

    /** Louder by so many steps, or softer. */
    public Treatment louderBy(int steps) {
        return new Treatment(
                doubling, harmony, progression, timbre, instrument, swung, motor, pace, canon, louder + steps);
    }
}

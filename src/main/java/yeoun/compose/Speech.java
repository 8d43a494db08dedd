package yeoun.compose;

import yeoun.craft.Diction;
import yeoun.music.Meter;

/**
 * How a line is spoken.
 *
 * @param diction what is bound and how notes are begun
 * @param swings whether pairs of eighths swing
 * @param second how many whole notes a second lasts: breaths are short or long by the clock
 */
record Speech(Diction diction, boolean swings, double second) {

    /** A line at a tempo, in beats of a meter a minute. */
    static Speech at(double tempo, Meter meter, Diction diction, boolean swings) {
        return new Speech(
                diction,
                swings && !meter.isCompound(),
                tempo / 60 * meter.beat(0).toDouble());
    }
}

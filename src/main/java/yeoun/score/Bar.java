package yeoun.score;

import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * A bar of a score.
 *
 * @param number its number, from 1; a pickup bar is 0
 * @param onset where it begins, in whole notes
 * @param length how long it is; shorter than its meter's bar only for a pickup or a cut last bar
 * @param meter its meter
 */
public record Bar(int number, Rational onset, Rational length, Meter meter) {

    /** Where it ends. */
    public Rational end() {
        return onset.plus(length);
    }

    /** The place in a full bar where this one begins: more than 0 only for a pickup. */
    public Rational entry() {
        return number == 0 ? meter.bar().minus(length) : Rational.ZERO;
    }
}

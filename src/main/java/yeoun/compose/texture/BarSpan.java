package yeoun.compose.texture;

import yeoun.music.Meter;
import yeoun.music.Rational;

/**
 * A bar, or what is heard of it.
 *
 * @param onset when it begins, in whole notes from the start of the score
 * @param length how long it is
 * @param entry the place in a full bar where it begins; more than 0 for a pickup
 * @param meter the meter
 */
public record BarSpan(Rational onset, Rational length, Rational entry, Meter meter) {

    /** When it ends. */
    public Rational end() {
        return onset.plus(length);
    }
}

package yeoun.compose.theme;

import yeoun.music.Rational;

/**
 * A stretch of time.
 *
 * @param from where it begins, in whole notes
 * @param to where it ends, which is no longer part of it
 */
public record Span(Rational from, Rational to) {

    /** Whether a time is in it. */
    boolean has(Rational at) {
        return at.compareTo(from) >= 0 && at.isLessThan(to);
    }
}

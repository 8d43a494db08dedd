package yeoun.format;

import yeoun.music.Rational;

/**
 * A place in a part whose bars are not all measured yet.
 *
 * @param measure the number of the bar, from 0
 * @param within how far into it, in whole notes
 */
record BarPlace(int measure, Rational within) {

    /** The place from the start of the score, when the bars begin at these places. */
    Rational at(Rational[] starts) {
        return starts[measure].plus(within);
    }
}

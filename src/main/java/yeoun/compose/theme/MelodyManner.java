package yeoun.compose.theme;

import yeoun.music.Mode;

/**
 * How a line behaves: what the traits and the emotion ask of it.
 *
 * @param mode the mode
 * @param tonic pitch class of the tonic
 * @param intervals share of each interval size, 0 to 12 semitones
 * @param appoggiaturas how much leaning dissonances are wanted, 0 to 1
 * @param chromaticism how much chromatic neighbours are wanted, 0 to 1
 * @param repeats most notes on one pitch in a row
 * @param awkward whether tritones and sevenths are allowed
 * @param ascent wanted share of rising intervals
 */
record MelodyManner(
        Mode mode,
        int tonic,
        double[] intervals,
        double appoggiaturas,
        double chromaticism,
        int repeats,
        boolean awkward,
        double ascent) {}

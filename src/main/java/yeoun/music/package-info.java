/**
 * Exact musical values: time as fractions, spelled pitches and intervals, modes, keys, chords, meters and passages.
 *
 * <p>Everything here is immutable and has value equality: sounding (and being spelled) alike is being equal.
 */
@NullMarked
package yeoun.music;

import org.jspecify.annotations.NullMarked;

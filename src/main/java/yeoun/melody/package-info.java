/** A composer's own melody, found in a file of music. */
@NullMarked
package yeoun.melody;

import org.jspecify.annotations.NullMarked;

/** Plays scores as people do: time, touch, loudness and bends that no notation holds. Touches no note of the score. */
@NullMarked
package yeoun.compose.performance;

import org.jspecify.annotations.NullMarked;

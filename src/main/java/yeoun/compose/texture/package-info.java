/** Writes what accompanies: who plays, which figure, in which register. */
@NullMarked
package yeoun.compose.texture;

import org.jspecify.annotations.NullMarked;

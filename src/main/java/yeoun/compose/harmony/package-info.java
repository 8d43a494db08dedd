/** Writes progressions. */
@NullMarked
package yeoun.compose.harmony;

import org.jspecify.annotations.NullMarked;

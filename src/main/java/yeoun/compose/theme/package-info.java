/** Writes themes: rhythm, head, form and melody. */
@NullMarked
package yeoun.compose.theme;

import org.jspecify.annotations.NullMarked;

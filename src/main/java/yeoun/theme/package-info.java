/** Themes: the melody and its motif in scale degrees, how they vary, and how alike two of them are. */
@NullMarked
package yeoun.theme;

import org.jspecify.annotations.NullMarked;

/** What an emotion, a colour or a heart sounds like. */
@NullMarked
package yeoun.palette;

import org.jspecify.annotations.NullMarked;

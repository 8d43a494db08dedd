/** What the user writes: who a character is, what a scene feels and when, and the production they belong to. */
@NullMarked
package yeoun.story;

import org.jspecify.annotations.NullMarked;

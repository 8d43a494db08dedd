/** Scores and performances as other people's programs read them. A writer decides nothing and touches no file. */
@NullMarked
package yeoun.format;

import org.jspecify.annotations.NullMarked;

/** The composer: the rooms, in order. */
@NullMarked
package yeoun.compose;

import org.jspecify.annotations.NullMarked;

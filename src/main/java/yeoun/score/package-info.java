/** The document: everything a player needs and nothing else, and what a performance of it sounds like. */
@NullMarked
package yeoun.score;

import org.jspecify.annotations.NullMarked;

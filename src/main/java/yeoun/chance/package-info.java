/**
 * Randomness as a value, rules with weights, and a lattice that draws exactly from the distribution the rules define.
 *
 * <p>Knows no music and could serve anything that is a path through positions.
 */
@NullMarked
package yeoun.chance;

import org.jspecify.annotations.NullMarked;

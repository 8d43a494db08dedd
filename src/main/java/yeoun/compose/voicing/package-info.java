/** Leads voices: which octave every tone of every chord stands in. */
@NullMarked
package yeoun.compose.voicing;

import org.jspecify.annotations.NullMarked;

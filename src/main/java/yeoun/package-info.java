/**
 * Composes leitmotifs: characters and scenes in, themes, harmony and scored scenes out.
 *
 * <p>{@link yeoun.Yeoun} is the door. Everything is immutable and safe for any number of threads; nothing reads or writes a file
 * unless asked to; the same profile, seed and version give the same music everywhere.
 */
@NullMarked
package yeoun;

import org.jspecify.annotations.NullMarked;

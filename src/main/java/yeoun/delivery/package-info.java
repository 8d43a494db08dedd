/**
 * Music as folders of files: what is delivered of a theme or a cue, numbered, never overwritten, never half written.
 *
 * <p>{@link yeoun.delivery.Deliverables} is the list of what there is; {@link yeoun.delivery.Delivery} writes it.
 */
@NullMarked
package yeoun.delivery;

import org.jspecify.annotations.NullMarked;

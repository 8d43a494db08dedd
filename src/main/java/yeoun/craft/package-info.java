/**
 * The craft as tables: traits, forms, cadences, progressions, rhythms, figures, styles. Values only; what uses them are the
 * rules of the writers.
 */
@NullMarked
package yeoun.craft;

import org.jspecify.annotations.NullMarked;

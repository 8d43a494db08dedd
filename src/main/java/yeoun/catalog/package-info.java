/** Files to values: every problem of a file at once, each with its place. The only package that knows Jackson. */
@NullMarked
package yeoun.catalog;

import org.jspecify.annotations.NullMarked;

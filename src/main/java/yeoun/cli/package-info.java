/**
 * The command line. {@link yeoun.cli.Commands} lists the commands; each is a small class of its own. Results go to standard output,
 * talk to standard error.
 */
@NullMarked
package yeoun.cli;

import org.jspecify.annotations.NullMarked;

package yeoun.cli;

/** How a command ends, for the shell. */
final class Exit {

    static final int DONE = 0;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** What the user wrote is wrong. */
    static final int BAD_INPUT = 3;
    /** What the user asks for cannot be. */
    static final int IMPOSSIBLE = 4;
    /** The output cannot be written. */
    static final int NO_OUTPUT = 5;
    /** A bug in Yeoun. */
    static final int BUG = 70;

    private Exit() {}
}

package yeoun.catalog;

/** Ends the building of a value that cannot be built, when it has been told already why. */
final class Told extends RuntimeException {

    private static final long serialVersionUID = 1;

    Told() {
        super("told already", null, false, false);
    }
}

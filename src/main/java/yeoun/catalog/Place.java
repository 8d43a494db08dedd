package yeoun.catalog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something stands in a file.
 *
 * @param file the file as the user named it
 * @param line line from 1; 0 if the whole file is meant
 * @param column column from 1; 0 if the whole file is meant
 * @param trail the way there from the document's root
 */
record Place(String file, int line, int column, Trail trail) {

    private static final Trail ROOT = new Trail(Optional.empty(), "", -1);

    /** The place of what was never read. */
    static final Place NOWHERE = whole("");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /**
     * A step on the way into a document; texts are made of it only when someone asks.
     *
     * @param up the way so far; empty at the root
     * @param field the name of a field, if it is one
     * @param index the index of an item; −1 if it is a field
     */
    record Trail(Optional<Trail> up, String field, int index) {

        Trail field(String name) {
            return new Trail(Optional.of(this), name, -1);
        }

        Trail item(int at) {
            return new Trail(Optional.of(this), "", at);
        }

        /** JSON path: {@code $.cast[0].emotions}. */
        @Override
        public String toString() {
            return up.map(way -> way + step()).orElse("$");
        }

        private String step() {
            if (index >= 0) {
                return "[" + index + "]";
            }
            return PLAIN.matcher(field).matches() ? "." + field : "[\"" + Node.shortened(field) + "\"]";
        }
    }

    /** A file as a whole. */
    static Place whole(String file) {
        return new Place(file, 0, 0, ROOT);
    }

    /** JSON path: {@code $.cast[0].emotions}. */
    String path() {
        return trail.toString();
    }

    /** The same spot, called by the path of one of its fields. */
    Place field(String name) {
        return new Place(file, line, column, trail.field(name));
    }
}

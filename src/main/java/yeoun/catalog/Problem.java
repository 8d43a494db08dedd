package yeoun.catalog;

import java.util.Optional;

/**
 * Something wrong in what a user wrote.
 *
 * @param file the file as the user named it
 * @param line line from 1; 0 if the whole file is meant
 * @param column column from 1; 0 if the whole file is meant
 * @param path JSON path: {@code $.cast[0].emotions}
 * @param found what stands there
 * @param expected what is allowed there
 * @param nearest the known name that was probably meant
 */
public record Problem(
        String file, int line, int column, String path, String found, String expected, Optional<String> nearest) {

    /** {@code file:line:column: $.path: found …; expected …; did you mean "…"?}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String hint = nearest.map(name -> "; did you mean \"" + name + "\"?").orElse("");
        return place + ": " + path + ": found " + found + "; expected " + expected + hint;
    }
}

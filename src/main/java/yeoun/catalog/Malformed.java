package yeoun.catalog;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What is wrong with text that is neither JSON nor YAML, in words for those who wrote it.
 *
 * @param found what stands there
 * @param expected what is allowed there
 */
record Malformed(String found, String expected) {

    static Malformed of(JacksonException e, boolean yaml) {
        String language = yaml ? "YAML" : "JSON";
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) {
            return new Malformed("the end of the text", "the rest: a bracket, a brace or a quote is not closed");
        }
        if (e instanceof StreamConstraintsException && message.contains("nesting depth")) {
            return new Malformed(
                    "objects and lists nested deeper than " + DocumentReader.DEEPEST,
                    "at most " + DocumentReader.DEEPEST + " within each other");
        }
        return new Malformed(yaml ? sentence(message) : plain(message), "well-formed " + language);
    }

    /** The lines of a YAML message that say something, in one. */
    private static String sentence(String message) {
        return Arrays.stream(message.split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .map(String::trim)
                .collect(Collectors.joining(": "));
    }

    /** A message about JSON without the names of parser settings. */
    private static String plain(String message) {
        String line = message.lines()
                .findFirst()
                .orElse("something else")
                .replaceAll(" \\((?:start marker|or 'NaN'|not recognized)[^()]*(?:\\([^()]*\\)[^()]*)*\\)", "")
                .replaceAll("\\(\\((CTRL-CHAR), code (\\d+)\\)\\)", "with code $2")
                .replaceAll(" \\(code \\d+\\)", "");
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}

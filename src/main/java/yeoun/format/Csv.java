package yeoun.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180: fields with a comma, quote or line break in quotes, quotes doubled, lines end CR LF.
 *
 * <p>A text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay as they are.
 */
final class Csv {

    private static final String END = "\r\n";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.:]\\d+)*");

    private Csv() {}

    static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",")) + END;
    }

    private static String field(String cell) {
        String text = FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

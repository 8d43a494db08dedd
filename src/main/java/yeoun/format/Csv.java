package yeoun.format;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180: fields with a comma, quote or line break in quotes, quotes doubled, lines end CR LF. */
final class Csv {

    private static final String END = "\r\n";

    private Csv() {}

    static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",")) + END;
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

package yeoun.format;

import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;

/** What of JFugue's notation is written: what both versions read alike, or what only version 5 reads exactly. */
public enum JFugueDialect {
    /** What JFugue 4 and 5 read alike. Nothing shorter than an eighth: everything is written slower, at a faster tempo. */
    COMMON("w. w h. h q. q i", Rational.of(1, 8)),

    /** What JFugue 5 reads exactly, down to 128ths, and any other length as a decimal. */
    JFUGUE_5("w. w h. h q. q i. i s. s t. t x. x o", Rational.of(1, 128));

    private static final String LETTERS = "whqistxo";
    private static final Rational TRIPLET = Rational.of(2, 3);

    private final List<String> values;
    private final Rational shortest;

    JFugueDialect(String values, Rational shortest) {
        this.values = List.of(values.split(" "));
        this.shortest = shortest;
    }

    Rational shortest() {
        return shortest;
    }

    /** The length of a letter with its dots, in whole notes. */
    static Rational length(String value) {
        Rational part = Rational.of(1, 1L << LETTERS.indexOf(value.charAt(0)));
        Rational length = part;
        for (int dot = 1; dot < value.length(); dot++) {
            part = part.dividedBy(2);
            length = length.plus(part);
        }
        return length;
    }

    /** How a length is written, if it can be. Letters are joined without dots: JFugue 4 takes a dot for all of them. */
    Optional<String> write(Rational length) {
        Optional<String> one =
                values.stream().filter(v -> length(v).equals(length)).findFirst();
        if (one.isPresent()) {
            return one;
        }
        StringBuilder letters = new StringBuilder();
        Rational left = length;
        for (String value : values) {
            Rational own = length(value);
            while (value.length() == 1 && left.compareTo(own) >= 0) {
                letters.append(value);
                left = left.minus(own);
            }
        }
        if (left.isZero() && !letters.isEmpty()) {
            return Optional.of(letters.toString());
        }
        Optional<String> triplet = values.stream()
                .filter(v -> v.length() == 1 && length(v).times(TRIPLET).equals(length))
                .map(v -> v + "*")
                .findFirst();
        boolean decimal = this == JFUGUE_5;
        return triplet.isPresent() || !decimal ? triplet : Optional.of("/" + Decimal.of(length.toDouble(), 9));
    }
}

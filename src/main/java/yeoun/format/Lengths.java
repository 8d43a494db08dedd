package yeoun.format;

import java.util.List;
import yeoun.music.Rational;

/** Note values as letters: w h q i s t from the whole to the 32nd, with dots; joined where a note is longer, * in a triplet. */
final class Lengths {

    private static final List<String> LETTERS = List.of("w", "h.", "h", "q.", "q", "i.", "i", "s.", "s", "t");
    private static final List<Rational> VALUES = List.of(
            Rational.of(1),
            Rational.of(3, 4),
            Rational.of(1, 2),
            Rational.of(3, 8),
            Rational.of(1, 4),
            Rational.of(3, 16),
            Rational.of(1, 8),
            Rational.of(3, 32),
            Rational.of(1, 16),
            Rational.of(1, 32));
    private static final Rational TRIPLET = Rational.of(3, 2);
    private static final Rational FINEST = Rational.of(1, 32);

    private Lengths() {}

    /** The letters of a length in whole notes; a fraction in brackets where no letters make it. */
    static String of(Rational length) {
        if (length.isMultipleOf(FINEST)) {
            return letters(length);
        }
        Rational straight = length.times(TRIPLET);
        return straight.isMultipleOf(FINEST) ? letters(straight) + "*" : "[" + length + "]";
    }

    private static String letters(Rational length) {
        StringBuilder letters = new StringBuilder();
        Rational left = length;
        for (int i = 0; i < LETTERS.size(); i++) {
            while (left.compareTo(VALUES.get(i)) >= 0) {
                letters.append(LETTERS.get(i));
                left = left.minus(VALUES.get(i));
            }
        }
        return letters.toString();
    }
}

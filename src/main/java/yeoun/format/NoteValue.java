package yeoun.format;

import java.util.List;
import java.util.Optional;
import yeoun.music.Rational;

/**
 * A note value: the sign, and its dots.
 *
 * @param exponent 0 for a whole note, 1 for a half, 2 for a quarter; −1 for a breve
 * @param dots how many dots
 */
record NoteValue(int exponent, int dots) {

    /** The finest value that is written. */
    static final int FINEST = 8;

    private static final List<String> NAMES =
            List.of("breve", "whole", "half", "quarter", "eighth", "16th", "32nd", "64th", "128th", "256th");

    /** The value with this length in ticks, with at most one dot. */
    static Optional<NoteValue> of(int length, int whole) {
        for (int exponent = -1; exponent <= FINEST; exponent++) {
            for (int dots = 0; dots <= 1; dots++) {
                NoteValue value = new NoteValue(exponent, dots);
                if (value.ticks(whole) == length && value.isWhole(whole)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The longest value, with at most one dot, of at most this length in ticks. */
    static Optional<NoteValue> longest(int length, int whole) {
        for (int exponent = -1; exponent <= FINEST; exponent++) {
            for (int dots = 1; dots >= 0; dots--) {
                NoteValue value = new NoteValue(exponent, dots);
                if (value.ticks(whole) <= length && value.isWhole(whole)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The value that MusicXML calls so. */
    static Optional<NoteValue> named(String name, int dots) {
        int index = NAMES.indexOf(name);
        return index < 0 || dots > 4 ? Optional.empty() : Optional.of(new NoteValue(index - 1, dots));
    }

    private boolean isWhole(int whole) {
        int smallest = exponent + dots;
        return smallest <= 0 || whole % (1 << smallest) == 0;
    }

    /** Its length in ticks. */
    int ticks(int whole) {
        int plain = exponent < 0 ? whole * 2 : whole >> exponent;
        return dots == 0 ? plain : plain + plain / 2;
    }

    /** How many flags or beams it has. */
    int flags() {
        return Math.max(0, exponent - 2);
    }

    /** What MusicXML calls the sign. */
    String type() {
        return NAMES.get(exponent + 1);
    }

    /** Its length in whole notes. */
    Rational length() {
        Rational plain = exponent < 0 ? Rational.of(2) : Rational.of(1, 1L << exponent);
        return dots == 0 ? plain : plain.times(2).minus(plain.dividedBy(1L << dots));
    }
}

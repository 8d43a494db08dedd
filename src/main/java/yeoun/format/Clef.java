package yeoun.format;

import java.util.Optional;

/** A clef: which notes the five lines are. */
enum Clef {
    TREBLE("G", 2, 30, 38),
    ALTO("C", 3, 24, 32),
    TENOR("C", 4, 22, 30),
    BASS("F", 4, 18, 26),
    PERCUSSION("percussion", 0, 30, 38);

    private final String sign;
    private final int line;
    private final int bottom;
    private final int top;

    /** A clef whose outer lines are so many letter names above C0. */
    Clef(String sign, int line, int bottom, int top) {
        this.sign = sign;
        this.line = line;
        this.bottom = bottom;
        this.top = top;
    }

    String sign() {
        return sign;
    }

    /** The line the sign stands on, from the lowest; 0 where it stands on none. */
    int line() {
        return line;
    }

    /** The lowest line, in letter names above C0. */
    int bottom() {
        return bottom;
    }

    /** How many ledger lines a note needs. */
    int ledgers(int step) {
        return step > top ? (step - top) / 2 : step < bottom ? (bottom - step) / 2 : 0;
    }

    /** How hard a note is to read: nothing on the staff, little on one or two ledger lines, then steeply more. */
    int effort(int step) {
        int ledgers = ledgers(step);
        return ledgers <= 2 ? ledgers : ledgers * ledgers;
    }

    /** The clef with this sign on this line. */
    static Optional<Clef> of(String sign, int line) {
        for (Clef clef : values()) {
            if (clef.sign.equals(sign) && (clef.line == line || clef == PERCUSSION)) {
                return Optional.of(clef);
            }
        }
        return Optional.empty();
    }
}

package yeoun.format;

import java.util.Optional;

/**
 * A sign of a line as it stands among the others of its staff.
 *
 * @param bar the bar
 * @param staff the staff, from 0
 * @param line the line
 * @param at the sign's number in the line, from 0
 */
record SignPlace(NotatedBar bar, int staff, VoiceLine line, int at) {

    Symbol symbol() {
        return line.symbols().get(at);
    }

    int voice() {
        return VoiceNumber.of(staff, line);
    }

    /** The stems of two lines on a staff part: up, and down. */
    Optional<String> stem() {
        StaffBar own = bar.staves().get(staff);
        boolean alone = own.lines().size() < 2;
        boolean stemless = symbol().value().map(v -> v.exponent() <= 0).orElse(true);
        return alone || stemless ? Optional.empty() : Optional.of(own.lines().indexOf(line) % 2 == 0 ? "up" : "down");
    }

    boolean startsTuplet() {
        return symbol().tuplet().isPresent() && !sameTuplet(at - 1);
    }

    boolean endsTuplet() {
        return symbol().tuplet().isPresent() && !sameTuplet(at + 1);
    }

    /** Whether only rests are in the tuplet: those of who waits through a pickup that is a tuplet's note. */
    boolean isInSilentTuplet() {
        return symbol().tuplet().isPresent()
                && line.symbols().stream()
                        .filter(other -> other.tuplet().equals(symbol().tuplet()))
                        .allMatch(Symbol::isRest);
    }

    private boolean sameTuplet(int other) {
        return other >= 0
                && other < line.symbols().size()
                && line.symbols().get(other).tuplet().equals(symbol().tuplet());
    }
}

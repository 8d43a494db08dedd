package yeoun.craft;

/**
 * A rhythmic cell: what happens within one beat.
 *
 * <p>The pattern has one character per equal part of the beat: {@code x} begins a note, {@code -} holds it, {@code .} is
 * silent; a pattern that begins with {@code -} holds the note of the beat before. {@code x--x} is a dotted figure,
 * {@code xxx} in a simple beat a triplet.
 *
 * @param pattern the pattern, of 1, 2, 3, 4 or 6 parts
 * @param compound whether it fills a beat of three units
 * @param weight how common it is, above 0
 */
public record Cell(String pattern, boolean compound, double weight) implements Comparable<Cell> {

    public Cell {
        if (!pattern.matches("[x.-][x.-]*") || "12346".indexOf(Character.forDigit(pattern.length(), 10)) < 0) {
            throw new IllegalArgumentException(
                    "not a rhythmic cell: \"" + pattern + "\"; write x, - and . for 1 to 6 parts");
        }
        if (pattern.contains(".-")) {
            throw new IllegalArgumentException("nothing can be held after silence: \"" + pattern + "\"");
        }
    }

    /** How many notes begin. */
    public int onsets() {
        return (int) pattern.chars().filter(c -> c == 'x').count();
    }

    /** Whether it holds the note of the beat before. */
    public boolean isTied() {
        return pattern.charAt(0) == '-';
    }

    /** Whether a note begins on the beat. */
    public boolean beginsOnBeat() {
        return pattern.charAt(0) == 'x';
    }

    /** Whether its last part sounds, so that the next beat can hold on. */
    public boolean soundsAtEnd() {
        return pattern.charAt(pattern.length() - 1) != '.';
    }

    @Override
    public int compareTo(Cell other) {
        int byPattern = pattern.compareTo(other.pattern);
        return byPattern != 0 ? byPattern : Boolean.compare(compound, other.compound);
    }

    @Override
    public String toString() {
        return pattern;
    }
}

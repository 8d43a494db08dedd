package yeoun.theme;

import yeoun.music.Degree;

/**
 * A note of a melody, in no key: its scale degree, and whether it is accented.
 *
 * @param degree the scale degree
 * @param accented whether it is brought out
 */
public record Tone(Degree degree, boolean accented) implements Comparable<Tone> {

    /** A tone that is not brought out. */
    public static Tone of(Degree degree) {
        return new Tone(degree, false);
    }

    /** The same tone on another degree. */
    public Tone on(Degree other) {
        return new Tone(other, accented);
    }

    @Override
    public int compareTo(Tone other) {
        int byDegree = degree.compareTo(other.degree);
        return byDegree != 0 ? byDegree : Boolean.compare(accented, other.accented);
    }

    /** The degree, followed by {@code >} if accented. */
    @Override
    public String toString() {
        return degree + (accented ? ">" : "");
    }
}

package yeoun.format;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import yeoun.music.Rational;
import yeoun.score.Bar;
import yeoun.score.Mark;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.score.TempoMap;

/** The finest grid of a score: so many ticks to the whole note that every note begins and ends on one. */
final class Ticks {

    /** Beats can be halved down to a 64th at least. */
    private static final long LEAST = 64;

    /** The most that notes may ask for. */
    private static final long MOST = 1L << 20;

    /** The most that marks may ask for; where they ask for more they are moved to the nearest tick. */
    private static final long MOST_FOR_MARKS = 1L << 16;

    private final int whole;

    private Ticks(int whole) {
        this.whole = whole;
    }

    /**
     * The grid of a score.
     *
     * @throws IllegalArgumentException if its notes have no common grid that can be written
     */
    static Ticks of(Score score) {
        long grid = LEAST;
        for (long denominator : required(score).distinct().toArray()) {
            grid = lcm(grid, denominator);
            if (grid > MOST || score.length().toDouble() * grid >= Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        "the notes of a score lie on one grid of at most " + MOST + " to the whole note, got " + grid);
            }
        }
        for (long denominator : wished(score).distinct().toArray()) {
            long finer = lcm(grid, denominator);
            boolean fits = finer <= Math.max(grid, MOST_FOR_MARKS);
            grid = fits && score.length().toDouble() * finer < Integer.MAX_VALUE ? finer : grid;
        }
        return new Ticks((int) grid);
    }

    private static LongStream required(Score score) {
        Stream<Rational> bars = score.bars().stream().flatMap(bar -> Stream.of(bar.onset(), bar.length()));
        Stream<Rational> notes = score.parts().stream().flatMap(Ticks::times);
        return Stream.concat(bars.sorted(), notes).mapToLong(Rational::denominator);
    }

    private static Stream<Rational> times(Part part) {
        return part.notes().stream().flatMap(note -> Stream.of(note.onset(), note.duration()));
    }

    private static LongStream wished(Score score) {
        Stream<Rational> marks = score.marks().stream().map(Mark::at);
        Stream<Rational> tempi = score.tempo().anchors().stream().map(TempoMap.Anchor::position);
        Stream<Rational> own =
                score.parts().stream().flatMap(part -> part.marks().stream().map(yeoun.score.PartMark::at));
        return Stream.of(marks, tempi, own).flatMap(s -> s).mapToLong(Rational::denominator);
    }

    private static long lcm(long one, long other) {
        long x = one;
        long y = other;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        long factor = other / x;
        return factor > MOST ? Long.MAX_VALUE : one * factor;
    }

    /** Ticks to the whole note. */
    int whole() {
        return whole;
    }

    /** The tick nearest to a position or length in whole notes. */
    int of(Rational position) {
        return whole % position.denominator() == 0
                ? (int) (position.numerator() * (whole / position.denominator()))
                : (int) position.times(whole).round();
    }

    /** Where a note begins, and how long it is, from the start of a bar. */
    int within(Bar bar, Note note) {
        return of(note.onset()) - of(bar.onset());
    }
}

package yeoun.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import yeoun.chance.Seed;
import yeoun.music.Chord;
import yeoun.music.ChordQuality;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Interval;
import yeoun.music.Key;
import yeoun.music.Passage;
import yeoun.music.Pitch;
import yeoun.music.PitchClass;
import yeoun.music.Rational;

/** Random musical values drawn from a seed, for laws that hold for any of them. Not thread-safe. */
public final class Any {

    private final Seed seed;
    private long draws;

    private Any(Seed seed) {
        this.seed = seed;
    }

    /** Checks a law for so many seeds, counted from 0; a failure names its seed. */
    public static void times(int seeds, Consumer<Any> law) {
        for (long seed = 0; seed < seeds; seed++) {
            withSeed(seed, law);
        }
    }

    /** Checks a law for one seed: the way to look at a failure again. */
    public static void withSeed(long seed, Consumer<Any> law) {
        try {
            law.accept(new Any(new Seed(seed)));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("broken with seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** A fresh seed. */
    public Seed seed() {
        return seed.at(draws++);
    }

    /** A whole number from low to high, both included. */
    public int between(int low, int high) {
        return low + seed().below(high - low + 1);
    }

    /** True so often. */
    public boolean chance(double probability) {
        return seed().chance(probability);
    }

    /** A multiple of 1/8 from low to high: sums and products of a few of them are exact. */
    public double eighths(int low, int high) {
        return between(8 * low, 8 * high) / 8.0;
    }

    /** A number between low and high. */
    public double number(double low, double high) {
        return low + (high - low) * seed().uniform();
    }

    public <T> T of(List<T> choices) {
        return seed().pick(choices);
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return of(List.of(choices));
    }

    public Rational rational() {
        return Rational.of(between(-60, 60), between(1, 24));
    }

    /** A note value, or nothing. */
    public Rational duration() {
        return Rational.of(between(0, 12), of(4, 6, 8, 16));
    }

    public Rational positive() {
        return Rational.of(between(1, 30), between(1, 30));
    }

    /** An interval within two octaves, at most triply augmented or diminished. */
    public Interval interval() {
        return Interval.natural(between(-14, 14)).plus(new Interval(0, between(-3, 3)));
    }

    public PitchClass noteName() {
        return new PitchClass(between(-15, 19));
    }

    public Pitch pitch() {
        return noteName().inOctave(between(-1, 8));
    }

    public Degree degree() {
        return new Degree(between(-15, 15), between(-2, 2));
    }

    public Key key() {
        return new Key(noteName(), of(Modes.ALL));
    }

    public Chord chord() {
        return new Chord(noteName(), of(ChordQuality.values()), noteName());
    }

    public Passage<Pitch> passage() {
        return passage(duration().plus(duration()));
    }

    /** A passage of that length with chords, overlaps, rests and things that take no time. */
    public Passage<Pitch> passage(Rational length) {
        List<Event<Pitch>> events = new ArrayList<>();
        int count = between(0, 6);
        for (int i = 0; i < count; i++) {
            Rational onset = length.times(Rational.of(between(0, 8), 8));
            Rational left = length.minus(onset);
            events.add(new Event<>(onset, left.times(Rational.of(between(0, 4), 4)), pitch()));
        }
        return new Passage<>(length, events);
    }
}

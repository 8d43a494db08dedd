package yeoun.score;

import yeoun.music.Rational;

/** A direction to one player. */
public sealed interface PartMark {

    /** Where it stands, in whole notes from the start of the score. */
    Rational at();

    /** Play at this level from here on. */
    record Level(Rational at, Dynamic dynamic) implements PartMark {}

    /** Grow or fade gradually from {@code at} to {@code to}. */
    record Hairpin(Rational at, Rational to, boolean growing) implements PartMark {}

    /** Hold the sustain pedal from {@code at} to {@code to}. */
    record Pedal(Rational at, Rational to) implements PartMark {}

    /** Play the notes of a voice from {@code at} to the one at {@code to} in one breath or bow. */
    record Slur(Rational at, Rational to, int voice) implements PartMark {}

    /** Words: pizz., con sordino, sotto voce. */
    record Words(Rational at, String text) implements PartMark {}
}

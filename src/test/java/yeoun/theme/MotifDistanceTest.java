package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Any;
import yeoun.support.Modes;

/** The distance of motifs by its formula, counted by hand (MUSIC 2.10). */
class MotifDistanceTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);
    private static final String MOTIF = "C5q E5q D5q G5q";

    private static Melody melody(String text) {
        return NoteText.parse(text, C, Meter.COMMON, Rational.ZERO);
    }

    private static double distance(Melody one, Melody other) {
        return MotifDistance.between(one, Modes.IONIAN, other, Modes.IONIAN);
    }

    /** Each part alone: .30 contour, .25 rhythm ratios, .25 interval histogram, .10 start and mode, .10 metre. */
    @ParameterizedTest
    @CsvSource({
        // the same
        "C5q E5q D5q G5q, 0",
        // contour ++ - ++ against ++ - +: one of three; intervals 4 -2 5 against 4 -2 2: one of three
        "C5q E5q D5q E5q, 0.18333333",
        // a narrower second leap with the same contour: 4 -2 3 against 4 -2 5
        "C5q E5q D5q F5q, 0.08333333",
        // twice as slow is the same
        "C5h E5h D5h G5h, 0",
        // the last twice as long: one ratio of three
        "C5q E5q D5q G5h, 0.08333333",
        // two tones more: contour, ratios 2 of 5 each; intervals 4 -2 5 against 4 -2 5 -2 -2
        "C5q E5q D5q G5q F5q Eb5q, 0.28666667",
        // another first degree, the same intervals
        "F5q A5q G5q C6q, 0.05",
        // upside down: all three contour codes and all intervals differ
        "C5q Ab4q Bb4q F4q, 0.55"
    })
    void partsAddUp(String other, double expected) {
        assertThat(distance(melody(MOTIF), melody(other))).isCloseTo(expected, within(1e-6));
    }

    @Test
    void modeAndMetreCount() {
        Melody motif = melody("C5q D5q C5q D5q");
        Mode dorian = Modes.DORIAN;
        assertThat(MotifDistance.between(motif, Modes.IONIAN, motif, dorian)).isCloseTo(0.05, within(1e-9));
        Melody inThree = new Melody(Meter.of(3, 4), Rational.ZERO, motif.notes());
        assertThat(distance(motif, inThree)).isCloseTo(0.05, within(1e-9));
        Melody pickup = new Melody(Meter.COMMON, Rational.of(1, 4), motif.notes());
        assertThat(distance(motif, pickup)).isCloseTo(0.025, within(1e-9));
        Melody late = new Melody(Meter.COMMON, Rational.of(3, 4), motif.notes());
        assertThat(distance(motif, late)).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void laws() {
        Any.times(150, any -> {
            Melody one = AnyMelody.of(any);
            Melody other = AnyMelody.of(any);
            double distance = distance(one, other);
            assertThat(distance).isBetween(0.0, 1.0).isCloseTo(distance(other, one), within(1e-12));
            assertThat(distance(one, one)).isCloseTo(0, within(1e-12));
            assertThat(distance(one, one.transposed(7))).isCloseTo(0, within(1e-12));
            Rational slower = any.of(Rational.of(2), Rational.of(1, 2), Rational.of(3, 2));
            Melody plain = new Melody(one.meter(), Rational.ZERO, one.notes());
            assertThat(distance(plain, plain.stretched(slower))).isCloseTo(0, within(1e-12));
        });
    }

    @Test
    void edits() {
        assertThat(MotifDistance.edits(new int[] {}, new int[] {})).isZero();
        assertThat(MotifDistance.edits(new int[] {1, 2}, new int[] {})).isEqualTo(1);
        assertThat(MotifDistance.edits(new int[] {}, new int[] {1})).isEqualTo(1);
        assertThat(MotifDistance.edits(new int[] {1, 2, 3, 4}, new int[] {2, 3, 4}))
                .isEqualTo(0.25);
        assertThat(MotifDistance.edits(new int[] {1, 2, 3}, new int[] {1, 9, 3}))
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(MotifDistance.edits(new int[] {1, 2, 3, 4}, new int[] {2, 1, 4, 3}))
                .isEqualTo(0.75);
        assertThat(MotifDistance.edits(new int[] {1, 2, 3}, new int[] {4, 5, 6, 7}))
                .isEqualTo(1);
    }
}

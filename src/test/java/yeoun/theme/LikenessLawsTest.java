package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.music.Chord;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Any;
import yeoun.support.Modes;

/** How recognisable one line is as another: the same in any key, nearly so in another tempo, less the less of it is left. */
class LikenessLawsTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);
    private static final Melody THEME = melody("G4q C5q. D5i E5q G5q F5h E5q D5q. C5i B4q D5q C5h");

    private static Melody melody(String text) {
        return NoteText.parse(text, C, Meter.COMMON, Rational.ZERO);
    }

    private static double likeness(Melody theme, Melody other) {
        return Likeness.of(theme, Modes.IONIAN, other, Modes.IONIAN);
    }

    @Test
    void aLineIsItself() {
        Any.times(60, any -> {
            Melody melody = AnyMelody.of(any);
            assertThat(likeness(melody, melody)).isCloseTo(1, within(1e-9));
            assertThat(likeness(melody, melody.transposed(any.of(-7, 7)))).isCloseTo(1, within(1e-9));
            Rational tempo = any.of(Rational.of(2), Rational.of(1, 2), Rational.of(3, 2));
            assertThat(likeness(melody, melody.stretched(tempo))).isBetween(0.75, 1.0);
        });
    }

    @Test
    void likenessIsAShare() {
        Any.times(
                100,
                any -> assertThat(likeness(AnyMelody.of(any), AnyMelody.of(any)))
                        .isBetween(0.0, 1.0));
    }

    @Test
    void oneToneIsNothing() {
        assertThat(likeness(THEME, melody("C5q"))).isZero();
        assertThat(likeness(melody("C5q"), THEME)).isZero();
    }

    /** The more of the head there is, the more it is the theme; the head says more than the tail. */
    @Test
    void beginningsAreRemembered() {
        double before = 0;
        for (int tones = 2; tones <= THEME.size(); tones++) {
            double here = likeness(THEME, THEME.head(tones));
            assertThat(here).as(tones + " tones").isGreaterThanOrEqualTo(before - 1e-9);
            before = here;
        }
        Melody tail = Variations.tail(5)
                .apply(new Statement(C, THEME, Treatment.PLAIN))
                .melody();
        assertThat(likeness(THEME, THEME.head(5))).isGreaterThan(likeness(THEME, tail));
        assertThat(likeness(THEME, THEME.head(5))).isGreaterThan(0.5);
    }

    /** Small changes cost little, in this order: another mode, ornaments, a wrong rhythm, upside down. */
    @ParameterizedTest
    @ValueSource(strings = {"mode", "ornaments", "doubled first tone"})
    void smallChangesAreHeardThrough(String change) {
        Statement plain = new Statement(C, THEME, Treatment.PLAIN);
        double likeness = switch (change) {
            case "mode" -> Likeness.of(THEME, Modes.IONIAN, THEME, Modes.AEOLIAN);
            case "ornaments" ->
                likeness(THEME, Variations.ornamentation().apply(plain).melody());
            default -> likeness(THEME, melody("G4i G4i C5q. D5i E5q G5q F5h E5q D5q. C5i B4q D5q C5h"));
        };
        assertThat(likeness).isBetween(0.7, 1.0);
        assertThat(likeness).isGreaterThan(likeness(THEME, THEME.inverted(4)));
    }

    @Test
    void strangersAreNotRecognised() {
        double sum = 0;
        for (int i = 0; i < 40; i++) {
            double[] one = new double[1];
            Any.withSeed(i, any -> one[0] = likeness(THEME, AnyMelody.of(any, 12)));
            sum += one[0];
        }
        assertThat(sum / 40).isLessThan(0.62);
    }

    @Test
    void aThemeStatedPlainlyIsItself() {
        Passage<Chord> harmony = new Passage<>(
                THEME.length(), java.util.List.of(new Event<>(Rational.ZERO, THEME.length(), Chord.parse("C"))));
        Theme theme = new Theme("Someone", new Motif("head", THEME.head(5)), "sentence", C, 80, THEME, harmony);
        Statement plain = Statement.of(theme);
        assertThat(plain.treatment()).isEqualTo(Treatment.PLAIN);
        assertThat(Likeness.of(theme, plain)).isCloseTo(1, within(1e-9));
        assertThat(Likeness.of(theme, Variations.retrograde().apply(plain))).isLessThan(0.8);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Theme("Someone", theme.motif(), "sentence", C, 80, THEME.head(3), harmony))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as long as the melody");
    }
}

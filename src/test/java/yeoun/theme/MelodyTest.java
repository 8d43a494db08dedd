package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.Degree;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Passage;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Any;
import yeoun.support.Modes;

/** Melodies form the motif group, and say what they are. */
class MelodyTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);

    private static Melody melody(String text) {
        return NoteText.parse(text, C, Meter.COMMON, Rational.ZERO);
    }

    @Test
    void theMotifGroup() {
        Any.times(200, any -> {
            Melody melody = AnyMelody.of(any);
            int up = any.between(-9, 9);
            int more = any.between(-9, 9);
            int axis = any.between(-7, 7);
            assertThat(melody.transposed(up).transposed(more)).isEqualTo(melody.transposed(up + more));
            assertThat(melody.inverted(axis).inverted(axis)).isEqualTo(melody);
            assertThat(melody.retrograde().retrograde()).isEqualTo(melody);
            assertThat(melody.transposed(up).inverted(axis))
                    .isEqualTo(melody.inverted(axis).transposed(-up));
            assertThat(melody.transposed(up).retrograde())
                    .isEqualTo(melody.retrograde().transposed(up));
            assertThat(melody.inverted(axis).retrograde())
                    .isEqualTo(melody.retrograde().inverted(axis));
        });
    }

    @Test
    void stretchingIsAnAction() {
        Any.times(200, any -> {
            Melody melody = AnyMelody.of(any);
            Rational one = any.positive();
            Rational other = any.positive();
            Melody twice = melody.stretched(one).stretched(other);
            assertThat(twice.notes())
                    .isEqualTo(melody.stretched(one.times(other)).notes());
            assertThat(twice.length()).isEqualTo(melody.length().times(one).times(other));
            assertThat(melody.stretched(Rational.ONE)).isEqualTo(melody);
        });
    }

    /** What followed the last barline comes before the first. */
    @Test
    void theEndBecomesThePickup() {
        Melody over = melody("C5w D5q");
        assertThat(over.retrograde().pickup()).isEqualTo(Rational.of(1, 4));
        assertThat(melody("C5w").retrograde().pickup()).isEqualTo(Rational.ZERO);
        Melody up = NoteText.parse("G4q C5w", C, Meter.COMMON, Rational.of(1, 4));
        assertThat(up.stretched(Rational.of(2)).pickup()).isEqualTo(Rational.of(1, 2));
        assertThat(up.stretched(Rational.of(5)).pickup()).isEqualTo(Rational.of(1, 4));
    }

    @Test
    void partsOfIt() {
        Melody melody = melody("C5q D5q E5h F5w");
        assertThat(melody.head(2)).isEqualTo(melody("C5q D5q"));
        assertThat(melody.head(4)).isSameAs(melody);
        assertThat(melody.head(0).size()).isZero();
        assertThat(melody.head(0).length()).isEqualTo(Rational.ZERO);
        assertThat(melody.slice(Rational.of(1, 4), Rational.ONE))
                .isEqualTo(NoteText.parse("D5q E5h", C, Meter.COMMON, Rational.of(3, 4)));
        assertThat(melody("C5q").then(melody("D5h"))).isEqualTo(melody("C5q D5h"));
        assertThat(melody.size()).isEqualTo(4);
        assertThat(melody.length()).isEqualTo(Rational.of(2));
        assertThat(melody.degrees()).extracting(Degree::simple).containsExactly(0, 1, 2, 3);
    }

    @Test
    void intervalsAndTimes() {
        Melody melody = melody("C5q E5i Rq B4h");
        assertThat(melody.semitoneIntervals(Modes.IONIAN)).containsExactly(4, -5);
        assertThat(melody.semitoneIntervals(Modes.AEOLIAN)).containsExactly(3, -5);
        assertThat(melody.interOnsets()).containsExactly(Rational.of(1, 4), Rational.of(3, 8), Rational.of(1, 2));
        assertThat(melody("C5q").semitoneIntervals(Modes.IONIAN)).isEmpty();
        assertThat(melody("C5q").head(0).semitoneIntervals(Modes.IONIAN)).isEmpty();
    }

    @Test
    void whatIsNoMelody() {
        Tone tone = Tone.of(Degree.TONIC);
        Event<Tone> first = new Event<>(Rational.ZERO, Rational.of(1, 2), tone);
        Event<Tone> early = new Event<>(Rational.of(1, 4), Rational.of(1, 2), tone);
        Event<Tone> empty = new Event<>(Rational.of(1, 2), Rational.ZERO, tone);
        assertRefused(List.of(first, early), Rational.ZERO, "follow one another");
        assertRefused(List.of(first, empty), Rational.ZERO, "has no length");
        assertRefused(List.of(first), Rational.ONE, "a pickup is shorter than a bar of 4/4, got 1");
        assertRefused(List.of(first), Rational.of(-1, 4), "got -1/4");
        assertThatThrownBy(() -> new Motif("one", melody("C5q")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two tones, got 1");
        assertThat(new Motif("two", melody("C5q D5q")).id()).isEqualTo("two");
    }

    private static void assertRefused(List<Event<Tone>> events, Rational pickup, String message) {
        assertThatThrownBy(() -> new Melody(Meter.COMMON, pickup, new Passage<>(Rational.ONE, events)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tonesAreInOrderOfPitchThenAccent() {
        Tone low = Tone.of(Degree.TONIC);
        Tone accented = new Tone(Degree.TONIC, true);
        Tone high = low.on(Degree.of(1));
        assertThat(low).isLessThan(accented);
        assertThat(accented).isLessThan(high);
        assertThat(low.compareTo(Tone.of(Degree.TONIC))).isZero();
        assertThat(accented.on(Degree.of(2)).accented()).isTrue();
        assertThat(accented).hasToString("1>");
        assertThat(high).hasToString("2");
    }
}

package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.music.Event;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Any;
import yeoun.support.Modes;

/** The operators of variation on a line whose variations were written by hand, and what each keeps of any line. */
class VariationsTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);
    private static final String LINE = "C5q D5q E5q F5q G5h E5h";

    private static Melody melody(String text, Meter meter) {
        return NoteText.parse(text, C, meter, Rational.ZERO);
    }

    private static Statement statement(Melody melody) {
        return new Statement(C, melody, Treatment.PLAIN);
    }

    private static Melody apply(Variation variation, Melody melody) {
        return variation.apply(statement(melody)).melody();
    }

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(Variations.transposition(2), LINE, "E5q F5q G5q A5q B5h G5h"),
                Arguments.of(Variations.octaveUp(), LINE, "C6q D6q E6q F6q G6h E6h"),
                Arguments.of(Variations.octaveDown(), LINE, "C4q D4q E4q F4q G4h E4h"),
                Arguments.of(Variations.inversion(0), LINE, "C5q B4q A4q G4q F4h A4h"),
                Arguments.of(Variations.realInversion(), LINE, "C5q Bb4q Ab4q G4q F4h Ab4h"),
                Arguments.of(Variations.retrograde(), LINE, "E5h G5h F5q E5q D5q C5q"),
                Arguments.of(Variations.retrogradeInversion(0), LINE, "A4h F4h G4q A4q B4q C5q"),
                Arguments.of(Variations.augmentation(Rational.of(2)), LINE, "C5h D5h E5h F5h G5w E5w"),
                Arguments.of(Variations.diminution(Rational.of(2)), LINE, "C5i D5i E5i F5i G5q E5q"),
                Arguments.of(Variations.head(3), LINE, "C5q D5q E5q"),
                Arguments.of(Variations.sequence(1, 1, 2), LINE, "C5q D5q E5q F5q D5q E5q F5q G5q"),
                Arguments.of(Variations.sequence(1, -2, 2), LINE, "C5q D5q E5q F5q A4q B4q C5q D5q"),
                Arguments.of(
                        Variations.sequence(1, 1, 2), "C5h D5h E5h F5h G5h B4h C5w", "C5h D5h D5h E5h G5h B4h C5w"),
                Arguments.of(Variations.dotting(), LINE, "C5q. D5i E5q. F5i G5h E5h"),
                Arguments.of(Variations.smoothing(), "C5q. D5i E5q F5q", "C5q D5q E5q F5q"),
                Arguments.of(Variations.ostinato(2, 1), LINE, "C5i D5i C5i D5i C5i D5i C5i D5i"),
                Arguments.of(Variations.expansion(), LINE, "C5q E5q F5q A5q B5h F5h"),
                Arguments.of(Variations.interruption(), LINE, "C5q D5q E5q"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void variesAsWrittenByHand(Variation variation, String line, String varied) {
        assertThat(NoteText.print(apply(variation, melody(line, Meter.COMMON)), C))
                .as(variation.toString())
                .isEqualTo(varied);
    }

    @Test
    void fourBecomesThree() {
        Melody waltz = apply(Variations.waltz(), melody("C5h D5q E5q F5w", Meter.COMMON));
        assertThat(waltz).isEqualTo(melody("C5h D5i E5i F5h.", Meter.of(3, 4)));
    }

    @Test
    void theTailIsTheEnd() {
        Melody tail = apply(Variations.tail(2), melody(LINE, Meter.COMMON));
        assertThat(tail.events()).hasSize(2);
        assertThat(tail.notes()).isEqualTo(melody("G5h E5h", Meter.COMMON).notes());
    }

    @Test
    void aFrozenHeadHoldsItsLastTone() {
        Melody frozen = apply(Variations.suspension(2, 1), melody(LINE, Meter.COMMON));
        assertThat(frozen.events()).hasSize(2);
        assertThat(frozen.events().get(1).duration()).isEqualTo(Rational.of(5, 4));
        assertThat(frozen.length()).isEqualTo(Rational.of(3, 2));
    }

    /** One tone is a semitone off and accented, all others are as they were. */
    @Test
    void oneWrongNoteIsOne() {
        Any.times(60, any -> {
            Melody plain = AnyMelody.of(any);
            Melody wrong = apply(Variations.wrongNote(), plain);
            int differ = 0;
            for (int i = 0; i < plain.size(); i++) {
                if (!wrong.events().get(i).equals(plain.events().get(i))) {
                    differ++;
                    int off = Modes.IONIAN.semitones(wrong.degrees().get(i))
                            - Modes.IONIAN.semitones(plain.degrees().get(i));
                    assertThat(Math.abs(off)).isEqualTo(1);
                    assertThat(wrong.events().get(i).value().accented()).isTrue();
                }
            }
            assertThat(differ).isEqualTo(1);
            assertThat(wrong.length()).isEqualTo(plain.length());
        });
    }

    /** A lowered minor third is written as a second: nobody reads a diminished third with ease. */
    @Test
    void aSinisterNoteIsReadWithEase() {
        Key minor = new Key(C.tonic(), Modes.AEOLIAN);
        Melody third = NoteText.parse("C5i D5i Eb5h. C5w", minor, Meter.COMMON, Rational.ZERO);
        Statement varied = Variations.sinisterNote().apply(new Statement(minor, third, Treatment.PLAIN));
        assertThat(NoteText.print(varied.melody(), minor)).startsWith("C5i D5i D5h.");
    }

    /** Ornaments add tones of the mode; every tone is still heard within its time. */
    @Test
    void ornamentsKeepTheSkeleton() {
        int added = 0;
        for (int seed = 0; seed < 60; seed++) {
            int[] more = new int[1];
            Any.withSeed(seed, any -> {
                Melody plain = AnyMelody.of(any);
                Melody ornamented = apply(Variations.ornamentation(), plain);
                for (Event<Tone> event : plain.events()) {
                    assertThat(ornamented.events())
                            .as("%s is still there", event)
                            .anyMatch(e -> event.covers(e.onset())
                                    && e.value().degree().equals(event.value().degree()));
                }
                assertThat(ornamented.length()).isEqualTo(plain.length());
                assertThat(ornamented.degrees()).allMatch(Modes.IONIAN::contains);
                more[0] = ornamented.size() - plain.size();
            });
            assertThat(more[0]).isNotNegative();
            added += more[0];
        }
        assertThat(added).isGreaterThan(30);
    }

    /** A reduction has only onsets and tones of the line; a liquidation and an accumulation end and begin with less. */
    @Test
    void lessIsLess() {
        Any.times(60, any -> {
            Melody plain = AnyMelody.of(any);
            List<Rational> onsets = plain.events().stream().map(Event::onset).toList();
            Melody reduced = apply(Variations.reduction(), plain);
            assertThat(reduced.size()).isBetween(1, plain.size());
            assertThat(reduced.events()).allMatch(e -> onsets.contains(e.onset()));
            Melody narrow = apply(Variations.contraction(), plain);
            assertThat(range(narrow)).isLessThanOrEqualTo(range(plain));
            Melody wide = apply(Variations.expansion(), plain);
            assertThat(wide.size()).isEqualTo(plain.size());
            Melody fragments = apply(Variations.fragmentation(2, 3), plain);
            assertThat(fragments.size()).isEqualTo(6);
        });
    }

    private static int range(Melody melody) {
        List<Integer> heights =
                melody.degrees().stream().map(Modes.IONIAN::semitones).sorted().toList();
        return heights.get(heights.size() - 1) - heights.get(0);
    }

    @Test
    void variationsCompose() {
        Variation up = Variations.octaveUp();
        Variation back = Variations.retrograde();
        Variation slow = Variations.augmentation(Rational.of(2));
        Any.times(40, any -> {
            Statement plain = statement(AnyMelody.of(any));
            Variation one = up.then(back).then(slow);
            Variation other = up.then(back.then(slow));
            assertThat(one.apply(plain)).isEqualTo(other.apply(plain));
            assertThat(one.operators())
                    .isEqualTo(other.operators())
                    .containsExactly("octave-up", "retrograde", "augmentation");
            assertThat(Variation.NONE.apply(plain)).isEqualTo(plain);
            assertThat(Variation.NONE.then(up).apply(plain)).isEqualTo(up.apply(plain));
            assertThat(up.then(Variation.NONE).apply(plain)).isEqualTo(up.apply(plain));
        });
        assertThat(up.then(back)).hasToString(up + ", " + back);
        assertThat(Variation.NONE.then(up)).hasToString(up.toString());
        assertThat(up.then(Variation.NONE)).hasToString(up.toString());
        assertThat(Variation.NONE.operators()).isEmpty();
        assertThat(Variation.NONE.toString()).isNotBlank();
    }

    @Test
    void modesAreReadAnew() {
        Statement plain = statement(melody(LINE, Meter.COMMON));
        Statement dark = Variations.darker(Modes.AEOLIAN).apply(plain);
        assertThat(dark.key()).isEqualTo(C.in(Modes.AEOLIAN));
        assertThat(dark.melody().degrees()).isEqualTo(plain.melody().degrees());
        Statement five = Variations.pentatonic(Modes.PENTATONIC).apply(plain);
        assertThat(five.melody().degrees()).allMatch(Modes.PENTATONIC::contains);
        assertThat(Variations.brighter(Modes.LYDIAN).apply(plain).key().mode()).isEqualTo(Modes.LYDIAN);
        assertThat(Variations.wholeTone(Modes.OCTATONIC).apply(plain).key().mode())
                .isEqualTo(Modes.OCTATONIC);
    }

    @Test
    void settingsChangeTheSettingAlone() {
        Statement plain = statement(melody(LINE, Meter.COMMON));
        for (Variation setting : List.of(
                Settings.reharmonisation(),
                Settings.pedal(),
                Settings.chromaticThirds(),
                Settings.swing(),
                Settings.thirds(),
                Settings.unison(),
                Settings.timbre(),
                Settings.motor())) {
            Statement set = setting.apply(plain);
            assertThat(set.melody()).as(setting.toString()).isEqualTo(plain.melody());
            assertThat(set.key()).isEqualTo(C);
            assertThat(set.treatment()).as(setting.toString()).isNotEqualTo(Treatment.PLAIN);
        }
        assertThat(Settings.pedal()
                        .then(Settings.swing())
                        .apply(plain)
                        .treatment()
                        .swung())
                .isTrue();
        assertThat(Settings.unison().apply(plain).treatment().louder()).isEqualTo(1);
        assertThat(Settings.musicBox().apply(plain).treatment().louder()).isEqualTo(-1);
        assertThat(Settings.musicBox().apply(plain).melody())
                .isEqualTo(plain.melody().transposed(7));
        assertThat(Settings.distant().apply(plain).treatment().louder()).isEqualTo(-2);
    }
}

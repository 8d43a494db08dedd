package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Mode;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Modes;

/** Lines that are ornamented, forgotten, dissolved, evened and reduced, with what becomes of them written by hand. */
class LineChangesTest {

    private static final Key C = new Key(PitchClass.C, Modes.IONIAN);

    private static Melody line(String text) {
        return line(text, Meter.COMMON);
    }

    private static Melody line(String text, Meter meter) {
        return NoteText.parse(text, C, meter, Rational.ZERO);
    }

    private static Melody apply(Variation variation, Melody melody) {
        return variation.apply(new Statement(C, melody, Treatment.PLAIN)).melody();
    }

    /** Thirds are passed, steps down are leaned on where the beat is strong, other long tones turn. */
    @ParameterizedTest
    @CsvSource({
        "C5q E5q G5w,        1,   C5i D5i E5i F5i G5w",
        "G5h E5h C5w,        1,   G5q. F5i E5q. D5i C5w",
        "C5i E5i C5h.,       1,   C5s D5s E5s D5s C5h.",
        "C5s E5s C5s E5s C5h., 1, C5s E5s C5s E5s C5h.",
        "D5h C5h,            1,   E5i D5q. C5h",
        "C5q D5q C5h,        1,   C5i D5s C5s D5i E5s D5s C5h",
        "C5h D5q C5q,        1,   C5q. D5s C5s E5i D5i C5q",
        "C5q Rq E5h,         1,   C5q Rq E5h",
        "D5q Rq C5h,         1,   E5i D5i Rq C5h",
        "D5i C5i E5q C5h,    1,   D5i C5s D5s E5i D5i C5h",
        "C5q E5q C5q E5q C5q E5q C5q E5q, 0.25, C5q E5i D5i C5q E5q C5q E5i D5i C5q E5q",
        "C5q E5q C5q E5q C5q E5q C5q E5q, 0.5,  C5i D5i E5q C5i D5i E5q C5i D5i E5q C5i D5i E5q",
        "C5q E5q G5w,        0,   C5q E5q G5w"
    })
    void ornamentsAreWhereTheyBelong(String plain, double density, String ornamented) {
        assertThat(Ornaments.on(line(plain), Modes.IONIAN, density)).isEqualTo(line(ornamented));
    }

    /** Between beats the early ones lose one of three, the late ones all; what is long or on a beat is remembered. */
    @ParameterizedTest
    @CsvSource({
        "C5i D5i E5i F5i G5i A5i B5i C6i C6i B5i A5i G5i F5i E5i D5i C5i, "
                + "C5i D5i E5i F5i G5i Ri B5i C6i C6i Ri A5i Ri F5i Ri D5i Ri",
        "C5q D5q. E5i,        C5q D5q. Ri",
        "C5q. D5i,            C5q. D5i",
        "C5i D5q E5q F5q G5i, C5i D5q E5q F5q Ri",
        "C5i D5i E5q,         C5i D5i E5q",
        "C5i D5i,             C5i D5i"
    })
    void memoryFailsBetweenTheBeats(String plain, String remembered) {
        assertThat(Fading.remembered(line(plain))).isEqualTo(line(remembered));
    }

    @ParameterizedTest
    @CsvSource({
        "C5q E5q D5q C5q G5w, 4, C5q E5q D5q C5q C5q D5q C5q B4q C5q E5q Rh C5w",
        "G5q C5q A5h C5w,     3, G5q C5q A5h G5q F5q G5h G5q Rh. A5w"
    })
    void aHeadDissolves(String plain, int tones, String dissolved) {
        assertThat(Fading.liquidated(line(plain), tones)).isEqualTo(line(dissolved));
    }

    @ParameterizedTest
    @CsvSource({
        "C5i. D5s E5i. F5s G5h, 4/4, C5i D5i E5i F5i G5h",
        "C5q. D5i E5q. F5i,     4/4, C5q D5q E5q F5q",
        "C5q D5i E5i F5h,       4/4, C5q D5i E5i F5h",
        "C5i. D5s E5h,          3/4, C5i D5i E5h",
        "C5q. D5i E5q,          3/4, C5q. D5i E5q",
        "C5i. D5s E5i F5q.,     6/8, C5i D5i E5i F5q.",
        "C5q D5i E5q.,          6/8, C5i. D5i. E5q.",
        "C5q. Ri E5q. F5i,      4/4, C5q. Ri E5q F5q"
    })
    void unevenTonesThatShareASpanBecomeEven(String plain, String meter, String even) {
        Meter in = Meter.parse(meter);
        assertThat(apply(Variations.smoothing(), line(plain, in))).isEqualTo(line(even, in));
    }

    @ParameterizedTest
    @CsvSource({
        "C5q D5q E5i F5i G5q, C5q D5q E5q G5q",
        "C5q D5i E5i F5h,     C5h F5h",
        "C5i D5q E5i F5h,     C5h F5h",
        "Ri D5i Rh.,          Ri D5i Rh."
    })
    void aReductionIsWhatIsStrongOrLong(String plain, String reduced) {
        assertThat(apply(Variations.reduction(), line(plain))).isEqualTo(line(reduced));
    }

    @Test
    void aReductionLeavesThePickupOut() {
        Melody plain = NoteText.parse("G4q C5h E5h", C, Meter.COMMON, Rational.of(1, 4));
        assertThat(apply(Variations.reduction(), plain).degrees())
                .isEqualTo(line("C5h E5h").degrees());
    }

    @ParameterizedTest
    @CsvSource({"1/2, Ri C5q D5q", "1, Rq C5q D5q", "2, Rh C5q D5q"})
    void displacedTonesComeLater(String beats, String displaced) {
        Melody plain = line("C5q D5q");
        assertThat(apply(Variations.displacement(Rational.parse(beats)), plain)).isEqualTo(line(displaced));
        assertThat(apply(Variations.displacement(), plain)).isEqualTo(line("Ri C5q D5q"));
    }

    @Test
    void octavesAreCountedInSevens() {
        assertThat(apply(Variations.octaveUp(2), line("C5q D5q"))).isEqualTo(line("C7q D7q"));
        assertThat(apply(Variations.octaveDown(2), line("C5q D5q"))).isEqualTo(line("C3q D3q"));
        assertThat(Variations.octaveUp(2)).hasToString("octave up 2");
        assertThat(Variations.octaveDown()).hasToString("octave down");
    }

    @Test
    void rebarringIsIntoAnyMeter() {
        Melody plain = line("C5h D5q E5q F5w");
        Variation inThree = Variations.rebarring(Meter.of(3, 4));
        assertThat(inThree).hasToString("in 3/4");
        assertThat(apply(inThree, plain)).isEqualTo(line("C5h D5i E5i F5h.", Meter.of(3, 4)));
    }

    @ParameterizedTest
    @CsvSource({"D5q F5q A5q D6q, 0 2 4 6", "C5q E5q G5q C6q, 0 2 4 6", "C5q G4q C4q D5q, 0 -3 -6 1"})
    void aContractionHalvesSemitones(String plain, String away) {
        Melody narrow = apply(Variations.contraction(), line(plain));
        int first = Modes.IONIAN.semitones(narrow.degrees().get(0));
        assertThat(first).isEqualTo(Modes.IONIAN.semitones(line(plain).degrees().get(0)));
        assertThat(narrow.degrees().stream()
                        .map(d -> String.valueOf(Modes.IONIAN.semitones(d) - first))
                        .reduce((a, b) -> a + " " + b))
                .contains(away);
    }

    /** The degree sounds as asked; it is natural where a natural one sounds so, and never more than a semitone off. */
    @Test
    void chromaticDegreesSoundAsAskedAndAreSimple() {
        for (Mode mode : new Mode[] {Modes.IONIAN, Modes.DORIAN, Modes.LYDIAN, Modes.AEOLIAN}) {
            for (int semitones = -25; semitones <= 25; semitones++) {
                Degree degree = Variations.chromatic(mode, semitones);
                assertThat(mode.semitones(degree)).isEqualTo(semitones);
                boolean member = mode.semitones().contains(Math.floorMod(semitones, 12));
                assertThat(Math.abs(degree.alteration()))
                        .as(semitones + " in " + mode)
                        .isEqualTo(member ? 0 : 1);
            }
        }
    }

    /** The heaviest tone after the first third and before the last, the first of two as heavy. */
    @ParameterizedTest
    @CsvSource({
        "C5q D5q E5q F5q G5h E5h,        4",
        "C5q D5q E5q. F5i G5q A5q B5h,   4",
        "C5q D5q E5h F5q G5q A5h,        2",
        "C5w D5q E5q F5h G5w A5h B5h C6w, 4",
        "C5h D5h,                        0"
    })
    void theWrongNoteIsAWeightyOne(String text, int wrong) {
        Melody plain = line(text);
        for (int by : new int[] {1, -1}) {
            Melody off = apply(by > 0 ? Variations.wrongNote() : Variations.sinisterNote(), plain);
            for (int i = 0; i < plain.size(); i++) {
                int own = Modes.IONIAN.semitones(plain.degrees().get(i));
                assertThat(Modes.IONIAN.semitones(off.degrees().get(i)))
                        .as("tone " + i)
                        .isEqualTo(i == wrong ? own + by : own);
            }
        }
    }
}

package yeoun.music;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.support.Modes;

/** Scales are spelled as in any book of scales, in every key. */
class KeyTest {

    private static Key key(String tonic, Mode mode) {
        return new Key(PitchClass.parse(tonic), mode);
    }

    private static String scale(Key key) {
        return IntStream.range(0, 7)
                .mapToObj(step -> key.pitch(Degree.of(step)).pitchClass().toString())
                .collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "-7, Cb Db Eb Fb Gb Ab Bb",
        "-6, Gb Ab Bb Cb Db Eb F",
        "-5, Db Eb F Gb Ab Bb C",
        "-4, Ab Bb C Db Eb F G",
        "-3, Eb F G Ab Bb C D",
        "-2, Bb C D Eb F G A",
        "-1, F G A Bb C D E",
        "0, C D E F G A B",
        "1, G A B C D E F#",
        "2, D E F# G A B C#",
        "3, A B C# D E F# G#",
        "4, E F# G# A B C# D#",
        "5, B C# D# E F# G# A#",
        "6, F# G# A# B C# D# E#",
        "7, C# D# E# F# G# A# B#"
    })
    void majorScalesAreSpelledRight(int signature, String notes) {
        Key key = key(notes.split(" ")[0], Modes.IONIAN);
        assertThat(scale(key)).isEqualTo(notes);
        assertThat(key.signature()).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({
        "-6, Eb F Gb Ab Bb Cb D",
        "-5, Bb C Db Eb F Gb A",
        "-4, F G Ab Bb C Db E",
        "-3, C D Eb F G Ab B",
        "-2, G A Bb C D Eb F#",
        "-1, D E F G A Bb C#",
        "0, A B C D E F G#",
        "1, E F# G A B C D#",
        "2, B C# D E F# G A#",
        "3, F# G# A B C# D E#",
        "4, C# D# E F# G# A B#",
        "5, G# A# B C# D# E F##",
        "6, D# E# F# G# A# B C##"
    })
    void harmonicMinorScalesAreSpelledRight(int signature, String notes) {
        Key key = key(notes.split(" ")[0], Modes.HARMONIC_MINOR);
        assertThat(scale(key)).isEqualTo(notes);
        assertThat(key.signature()).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({
        "D, 1, D4",
        "B, 1, B4",
        "D, 1', D5",
        "D, '7,', C4",
        "D, #7, C#5",
        "D, b3, Fb4",
        "Eb, 6, C5",
        "Eb, 'b6,,', Cb3"
    })
    void dorianDegreesLieInTheirRegister(String tonic, String degree, String pitch) {
        Key key = key(tonic, Modes.DORIAN);
        assertThat(key.pitch(Degree.parse(degree))).hasToString(pitch);
        assertThat(key.degree(Pitch.parse(pitch))).hasToString(degree);
    }

    @Test
    void aForeignPitchIsAnAlteredDegree() {
        assertThat(key("C", Modes.IONIAN).degree(Pitch.parse("F#4"))).hasToString("#4");
        assertThat(key("C", Modes.IONIAN).degree(Pitch.parse("Gb4"))).hasToString("b5");
        assertThat(key("C", Modes.AEOLIAN).degree(Pitch.parse("A4"))).hasToString("#6");
    }

    @ParameterizedTest
    @CsvSource({"G#, Ab", "F#, F#", "C#, Db", "Cb, B", "Gb, Gb", "Fb, E", "C, C"})
    void keysWithSevenSignsAndMoreAreSpelledSimply(String tonic, String simple) {
        assertThat(key(tonic, Modes.IONIAN).simplySpelled()).isEqualTo(key(simple, Modes.IONIAN));
    }

    @ParameterizedTest
    @CsvSource({"G#, G#", "A#, Bb", "Db, C#", "Ab, G#", "Eb, Eb", "D#, D#"})
    void simpleSpellingCountsTheSignsOfTheMode(String tonic, String simple) {
        assertThat(key(tonic, Modes.AEOLIAN).simplySpelled()).isEqualTo(key(simple, Modes.AEOLIAN));
    }

    @Test
    void movesToAnotherTonicOrAnotherMode() {
        Key key = key("Eb", Modes.IONIAN);
        assertThat(key.transposed(Interval.parse("M6"))).isEqualTo(key("C", Modes.IONIAN));
        assertThat(key.in(Modes.AEOLIAN)).isEqualTo(key("Eb", Modes.AEOLIAN));
        assertThat(key).hasToString("Eb ionian");
        assertThat(key.tonicPitch()).hasToString("Eb4");
    }
}

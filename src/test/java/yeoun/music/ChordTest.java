package yeoun.music;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chords are written as symbols and as Roman numerals, and consist of rightly spelled notes. */
class ChordTest {

    private static final PitchClass C = PitchClass.C;

    private static String tones(Chord chord) {
        return chord.tones().stream().map(PitchClass::toString).collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "C, C E G",
        "Am, A C E",
        "Bdim, B D F",
        "Ebaug, Eb G B",
        "A5, A E",
        "Dsus2, D E A",
        "Gsus4, G C D",
        "Fadd9, F A C G",
        "Cm(add9), C Eb G D",
        "Ab6, Ab C Eb F",
        "D6/9, D F# A B E",
        "F#m6, F# A C# D#",
        "G7, G B D F",
        "Bbmaj7, Bb D F A",
        "C#m7, C# E G# B",
        "Cm(maj7), C Eb G B",
        "Bm7b5, B D F A",
        "C#dim7, C# E G Bb",
        "E7sus4, E A B D",
        "C9, C E G Bb D",
        "Fmaj9, F A C E G",
        "Am9, A C E G B",
        "G9sus4, G C D F A",
        "Dm11, D F A C E G",
        "G13, G B D F A E",
        "E7b9, E G# B D F",
        "E7#9, E G# B D F##",
        "Cmaj7#11, C E G B F#",
        "Dq, D G C",
        "Gb7, Gb Bb Db Fb"
    })
    void consistsOfTheseNotes(String symbol, String notes) {
        Chord chord = Chord.parse(symbol);
        assertThat(tones(chord)).isEqualTo(notes);
        assertThat(chord).hasToString(symbol);
    }

    @Test
    void aBassThatIsNoMemberComesLast() {
        assertThat(tones(Chord.parse("C/E"))).isEqualTo("C E G");
        assertThat(tones(Chord.parse("C/D"))).isEqualTo("C E G D");
    }

    @ParameterizedTest
    @CsvSource({
        "Cmaj, C",
        "CM, C",
        "Cmin, Cm",
        "Cmi, Cm",
        "C-, Cm",
        "C°, Cdim",
        "Co, Cdim",
        "C+, Caug",
        "Csus, Csus4",
        "C(add9), Cadd9",
        "Cmadd9, Cm(add9)",
        "C69, C6/9",
        "C69/E, C6/9/E",
        "CM7, Cmaj7",
        "CΔ, Cmaj7",
        "CΔ7, Cmaj7",
        "C-7, Cm7",
        "CmM7, Cm(maj7)",
        "Cø, Cm7b5",
        "Cø7, Cm7b5",
        "C°7, Cdim7",
        "Co7, Cdim7",
        "C7sus, C7sus4",
        "C11, C9sus4",
        "C9sus, C9sus4",
        "C7♭9, C7b9",
        "C7♯9, C7#9",
        "B♭m, Bbm",
        "F♯/A♯, F#/A#",
        "Am7/G, Am7/G",
        "C/C, C",
        "C△7, Cmaj7",
        "C△, Cmaj7",
        "CΔ9, Cmaj9",
        "C^7, Cmaj7",
        "CMaj7, Cmaj7",
        "Cma9, Cmaj9",
        "C Maj7, Cmaj7",
        "CM, C",
        "CMaj, C",
        "CM6, C6",
        "C6(add9), C6/9",
        "Cmi7, Cm7",
        "Cmin7(b5), Cm7b5",
        "C-7(♭5), Cm7b5",
        "C−9, Cm9",
        "C-△7, Cm(maj7)",
        "Cm/maj7, Cm(maj7)",
        "CmΔ9, Cm(maj9)",
        "Cº7, Cdim7",
        "CØ, Cm7b5",
        "C+7, C7#5",
        "Caug7, C7#5",
        "C7(#5), C7#5",
        "C7(♭9), C7b9",
        "C7(#11), C7#11",
        "C7#5#9, C7alt",
        "C7alt, C7alt",
        "Cadd2, Cadd9",
        "Cm add9, Cm(add9)",
        "C2, Csus2",
        "C4, Csus4",
        "E♭△7/G, Ebmaj7/G",
        "F♯ø7, F#m7b5",
        "B♭-7/A♭, Bbm7/Ab",
        "CM13, Cmaj13",
        "C-6/9, Cm6/9"
    })
    void readsTheUsualSynonyms(String written, String printed) {
        assertThat(Chord.parse(written)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H", "/E", "C/", "C/H", "C/e", "Cx", "C/E/G", "c", "C/E7", "#"})
    void refusesWhatIsNoSymbol(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chord.parse(symbol))
                .withMessageStartingWith("not a chord symbol: \"" + symbol + "\": ");
    }

    @Test
    void anUnknownQualityIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chord.parse("C8"))
                .withMessageContaining("not a chord quality: \"8\"; known are [maj, m, dim, aug, 5,");
    }

    @ParameterizedTest
    @CsvSource({
        "I, C",
        "ii7, Dm7",
        "bIII, Eb",
        "iv7, Fm7",
        "IV, F",
        "V7, G7",
        "V9sus, G9sus4",
        "vi, Am",
        "bVI, Ab",
        "bVImaj7, Abmaj7",
        "bVII7, Bb7",
        "vii°, Bdim",
        "vii°7, Bdim7",
        "viio7, Bdim7",
        "viidim, Bdim",
        "iiø7, Dm7b5",
        "iim7b5, Dm7b5",
        "#iv°7, F#dim7",
        "♯iv°7, F#dim7",
        "♭VI, Ab",
        "bbVII, Bbb",
        "i(maj7), Cm(maj7)",
        "imaj7, Cm(maj7)",
        "iadd9, Cm(add9)",
        "i6, Cm6",
        "I6, C6",
        "I6/9, C6/9",
        "I6/9/3, C6/9/E",
        "V+, Gaug",
        "V7b9, G7b9",
        "I5, C5",
        "Isus4, Csus4",
        "I/3, C/E",
        "bII/1, Db/C",
        "V7/4, G7/F",
        "iv/b3, Fm/Eb",
        "I/♯4, C/F#",
        "V7/vi, E7",
        "V7/V, D7",
        "vii°7/ii, C#dim7",
        "V/bVI, Eb",
        "iiø7/ii, Em7b5",
        "V7/bII, Ab7"
    })
    void numeralsCountFromTheMajorScaleOnTheTonic(String numeral, String symbol) {
        assertThat(Chord.numeral(numeral, C)).hasToString(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "C, I", "Dm7, ii7", "Abmaj7, bVImaj7", "Bdim, vii°", "Bdim7, vii°7", "Dm7b5, iiø7", "Gaug, V+",
        "Cm(maj7), i(maj7)", "Cmadd9, iadd9", "C/E, I/3", "Db/C, bII/1", "C6/9/E, I6/9/3", "F#dim7, #iv°7", "Bb7, bVII7"
    })
    void numeralsAreWrittenOnATonic(String symbol, String numeral) {
        assertThat(Chord.parse(symbol).numeralOn(C)).isEqualTo(numeral);
    }

    @Test
    void numeralsFollowTheTonic() {
        PitchClass fSharp = PitchClass.parse("F#");
        assertThat(Chord.numeral("V7/vi", fSharp)).hasToString("A#7");
        assertThat(Chord.numeral("bVI/5", fSharp)).hasToString("D/C#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "b", "VIII", "IIV", "Q", "V7/", "/3", "I/8", "I/0", "Im", "im", "I/x", "I/3b", "V/vi/3"})
    void refusesWhatIsNoNumeral(String numeral) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chord.numeral(numeral, C))
                .withMessageStartingWith("not a Roman numeral: \"");
    }

    @Test
    void changesItsBassItsQualityOrItsPlace() {
        Chord chord = Chord.of(C, ChordQuality.MAJOR);
        assertThat(chord.isInverted()).isFalse();
        assertThat(chord.over(PitchClass.parse("E"))).hasToString("C/E");
        assertThat(chord.over(PitchClass.parse("E")).isInverted()).isTrue();
        assertThat(chord.over(PitchClass.parse("E")).with(ChordQuality.MINOR)).hasToString("Cm/E");
        assertThat(chord.over(PitchClass.parse("E")).transposed(Interval.parse("m3")))
                .hasToString("Eb/G");
    }

    @Test
    void soundsInBits() {
        assertThat(Chord.parse("C").bits()).isEqualTo(0b10010001);
        assertThat(Chord.parse("C/D").bits()).isEqualTo(0b10010101);
        assertThat(Chord.parse("Bb").bits()).isEqualTo(1 << 10 | 1 << 2 | 1 << 5);
        assertThat(Chord.parse("C").contains(4)).isTrue();
        assertThat(Chord.parse("C").contains(16)).isTrue();
        assertThat(Chord.parse("C").contains(3)).isFalse();
    }

    @Test
    void isListedByRootThenQualityThenBass() {
        assertThat(Stream.of("G", "C/E", "Cm", "C", "F7")
                        .map(Chord::parse)
                        .sorted()
                        .toList())
                .hasToString("[F7, C, C/E, Cm, G]");
    }
}

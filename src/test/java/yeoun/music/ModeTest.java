package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.support.Modes;

/** Modes give every degree a form, and say which degrees are members. */
class ModeTest {

    private static Mode mode(String form, String members) {
        return new Mode(
                "own",
                Modes.intervals(form),
                Modes.degrees(members),
                OptionalDouble.empty(),
                0,
                0,
                0,
                new TreeMap<>(),
                "");
    }

    @Test
    void minorWithARaisedSeventhFallsByTheNaturalOne() {
        Mode melodic = Mode.heptatonic("melodic-minor", -3, 0, "P1", "M2", "m3", "P4", "P5", "M6", "M7");
        assertThat(melodic.descending()).isEqualTo(Modes.degrees("b6 b7"));
        assertThat(Modes.HARMONIC_MINOR.descending()).isEqualTo(Modes.degrees("b7"));
        assertThat(Modes.AEOLIAN.descending()).isEmpty();
        assertThat(Modes.IONIAN.descending()).isEmpty();
        Degree natural = Degree.parse("b7");
        assertThat(melodic.nearestSung(natural)).isEqualTo(natural);
        assertThat(melodic.nearestSung(Degree.parse("#1"))).isEqualTo(melodic.nearestMember(Degree.parse("#1")));
        assertThat(melodic.contains(natural)).isFalse();
    }

    @Test
    void aHeptatonicModeIsItsScale() {
        Mode dorian = Mode.heptatonic("dorian", -2, 0, "P1", "M2", "m3", "P4", "P5", "M6", "m7");
        assertThat(dorian).isEqualTo(Modes.DORIAN);
        assertThat(Modes.DORIAN.members()).isEqualTo(Modes.degrees("1 2 3 4 5 6 7"));
        assertThat(Modes.DORIAN.form()).isEqualTo(Modes.intervals("P1 M2 m3 P4 P5 M6 m7"));
        assertThat(Modes.DORIAN.semitones()).containsExactly(0, 2, 3, 5, 7, 9, 10);
        assertThat(Modes.DORIAN.signature()).isEqualTo(-2);
        assertThat(Modes.LYDIAN.brightness()).hasValue(1);
        assertThat(Modes.DORIAN).hasToString("dorian");
    }

    @Test
    void membersSoundInOrder() {
        assertThat(Modes.PENTATONIC.semitones()).containsExactly(0, 2, 4, 7, 9);
        assertThat(Modes.OCTATONIC.semitones()).containsExactly(0, 2, 3, 5, 6, 8, 9, 11);
    }

    @ParameterizedTest
    @CsvSource({"1, P1", "#4, A4", "b3', m10", "'7,', -m2", "6, M6", "'1,', -P8"})
    void degreesLieAnIntervalAboveTheTonic(String degree, String interval) {
        assertThat(Modes.IONIAN.interval(Degree.parse(degree))).hasToString(interval);
        assertThat(Modes.IONIAN.degree(Interval.parse(interval))).hasToString(degree);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, false", "5', true", "'6,', true", "7, false", "#5, false"})
    void aPentatonicModeLeavesDegreesOut(String degree, boolean member) {
        assertThat(Modes.PENTATONIC.contains(Degree.parse(degree))).isEqualTo(member);
    }

    @Test
    void aDegreeMayHaveASecondForm() {
        assertThat(Modes.OCTATONIC.contains(Degree.parse("6"))).isTrue();
        assertThat(Modes.OCTATONIC.contains(Degree.parse("#6'"))).isTrue();
        assertThat(Modes.OCTATONIC.contains(Degree.parse("#5"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "7, 1'", "'7,', 1", "b7, 6", "#4, 5", "b2, 1", "5, 5", "#1, 1", "4', 3'", "#7, 1'", "##6, 1'"})
    void theNearestMemberOfAPentatonicModeIsTheLowerOfTwo(String degree, String nearest) {
        assertThat(Modes.PENTATONIC.nearestMember(Degree.parse(degree))).hasToString(nearest);
    }

    @Test
    void anAlteredDegreeIsNearestToTheMemberOfItsOwnSound() {
        assertThat(Modes.OCTATONIC.nearestMember(Degree.parse("#5"))).hasToString("5");
        assertThat(Modes.OCTATONIC.nearestMember(Degree.parse("b7"))).hasToString("#6");
        assertThat(Modes.IONIAN.nearestMember(Degree.parse("#3"))).hasToString("4");
    }

    @Test
    void tellsMajorFromMinor() {
        assertThat(Modes.LYDIAN.isMajor()).isTrue();
        assertThat(Modes.DORIAN.isMajor()).isFalse();
    }

    @Test
    void aLeadingToneIsAMemberASemitoneBelowTheTonic() {
        assertThat(Modes.HARMONIC_MINOR.hasLeadingTone()).isTrue();
        assertThat(Modes.AEOLIAN.hasLeadingTone()).isFalse();
        assertThat(Modes.PENTATONIC.hasLeadingTone()).isFalse();
    }

    @Test
    void aToriHasFunctionalTones() {
        assertThat(Modes.MENARI.isTori()).isTrue();
        assertThat(Modes.MENARI.functions()).containsEntry(Degree.TONIC, FunctionalTone.VIBRATING);
        assertThat(Modes.PENTATONIC.isTori()).isFalse();
    }

    @Test
    void refusesAFormThatIsNoScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mode("P1 M2 M3 P4 P5 M6", "1"))
                .withMessage("a mode has seven forms from a unison, got [P1, M2, M3, P4, P5, M6]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mode("A1 M2 M3 P4 P5 M6 M7", "1"))
                .withMessageStartingWith("a mode has seven forms from a unison");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mode("P1 M2 M3 P4 A4 M6 M7", "1"))
                .withMessage("form of degree 5 is A4");
    }

    @Test
    void refusesMembersThatDoNotBeginWithTheTonic() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mode("P1 M2 M3 P4 P5 M6 M7", "2 3"))
                .withMessage("the first member of a mode is its tonic, got [2, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mode(
                        "none",
                        Modes.intervals("P1 M2 M3 P4 P5 M6 M7"),
                        List.of(),
                        OptionalDouble.empty(),
                        0,
                        0,
                        0,
                        new TreeMap<>(),
                        ""));
    }
}

package yeoun.compose.voicing;

import static yeoun.support.Preference.move;
import static yeoun.support.Preference.place;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.music.Chord;
import yeoun.music.Pitch;
import yeoun.support.Preference;

/** What every rule of voice leading prefers. */
class VoicingRulesTest {

    private static VoicingState voices(String chord, String pitches) {
        return voices(chord, pitches, 0);
    }

    private static VoicingState voices(String chord, String pitches, double standing) {
        List<Integer> midi = Arrays.stream(pitches.split(" "))
                .map(p -> Pitch.parse(p).midi())
                .toList();
        return new VoicingState(new Voicing(Chord.parse(chord), midi), standing);
    }

    static List<Preference> preferences() {
        VoicingBrief.Place underB4 = new VoicingBrief.Place(Chord.parse("C"), 71);
        return List.of(
                move(
                        new MoveLittle(),
                        "common tones and steps",
                        voices("C", "C3 G3 C4 E4"),
                        voices("F", "F2 A3 C4 F4"),
                        voices("F", "F2 F4 A4 C5")),
                move(
                        new NoParallelVoices(),
                        "contrary motion to fifths in parallel",
                        voices("C", "C3 G3 E4"),
                        voices("Dm", "D3 F3 D4"),
                        voices("Dm", "D3 A3 F4")),
                move(
                        new NoParallelVoices(),
                        "one voice moving to octaves in parallel",
                        voices("C", "C3 E3 C4"),
                        voices("Am", "C3 E3 A3"),
                        voices("D", "D3 F#3 D4")),
                move(
                        new BassLeapsWithCare(),
                        "a step in the bass",
                        voices("C", "C3 G3"),
                        voices("Dm", "D3 A3"),
                        voices("Am", "A2 E3")),
                move(
                        new BassLeapsWithCare(),
                        "an octave to a sixth",
                        voices("C", "C3 G3"),
                        voices("C", "C2 G3"),
                        voices("Am", "A3 E4")),
                place(
                        new StandWell(),
                        "what costs less by itself",
                        underB4,
                        voices("C", "C3 G3 C4 E4", 1),
                        voices("C", "C3 E3 G3 E4", 9)),
                place(
                        new StandWell(),
                        "to stay below the tune",
                        underB4,
                        voices("C", "C3 G3 C4 E4"),
                        voices("C", "C3 G4 C5 E5")),
                place(
                        new StandWell(),
                        "the chord asked for",
                        underB4,
                        voices("C", "C3 G3 E4"),
                        voices("F", "F3 A3 F4")));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void everyRulePrefersTheBetter(Preference preference) {
        preference.check();
    }

    @Test
    void noRuleIsLeftOut() {
        Preference.assertCover(preferences(), VoicingWriter.rules());
    }
}

package yeoun.compose.harmony;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.Preference.move;
import static yeoun.support.Preference.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.catalog.Catalog;
import yeoun.craft.HarmonyTable;
import yeoun.music.Chord;
import yeoun.music.PitchClass;
import yeoun.music.Rational;
import yeoun.support.Modes;
import yeoun.support.Preference;
import yeoun.support.SamplePieces;

/** What every rule of harmony prefers, in C major. */
class HarmonyRulesTest {

    private static final HarmonyTable TABLE = Catalog.standard().tables().harmony();
    private static final Map<String, Map<String, Double>> MATRIX =
            Map.of("I", Map.of("IV", 0.3, "V", 0.3, "iii", 0.02));

    private static HarmonyState chord(String symbol) {
        int mode = Modes.IONIAN.semitones().stream().mapToInt(s -> 1 << s).reduce(0, (a, b) -> a | b);
        return HarmonyState.of(Chord.parse(symbol), SamplePieces.key("C", Modes.IONIAN), TABLE, mode);
    }

    /** A bar at the beginning of a phrase, calm and content. */
    private static Slot slot(Optional<Chord> wish, List<Slot.TuneNote> tune) {
        return new Slot(Rational.ZERO, Rational.ONE, true, true, wish, Optional.empty(), "", tune, 0.1, 0.6, 0.05);
    }

    private static Slot.TuneNote note(String name) {
        return new Slot.TuneNote(PitchClass.parse(name).semitone(), 1, false, false);
    }

    static List<Preference> preferences() {
        Slot bar = slot(Optional.empty(), List.of());
        return List.of(
                move(new ChordsFollow(MATRIX), "what is common", chord("C"), chord("F"), chord("Em")),
                move(new ChordsFollow(MATRIX), "what is known", chord("C"), chord("G"), chord("Gb")),
                move(new BassMovesWell(), "a fourth to a tritone", chord("C"), chord("F"), chord("F#dim")),
                move(new InversionsPass(), "a step from an inversion", chord("C/E"), chord("F"), chord("Am")),
                place(
                        new FollowTheProgression(),
                        "the chosen chord",
                        slot(Optional.of(Chord.parse("F")), List.of()),
                        chord("F"),
                        chord("G")),
                place(
                        new SupportTheTune(),
                        "the chord that has the tune",
                        slot(Optional.empty(), List.of(note("E"))),
                        chord("C"),
                        chord("F")),
                place(
                        new SupportTheTune(),
                        "a chord that leaves F alone to one that makes it F sharp",
                        slot(Optional.empty(), List.of(note("F"))),
                        chord("G5"),
                        chord("D")),
                place(
                        new SupportTheTune(),
                        "a chord of some of the tune to one that strands what rests on it",
                        slot(
                                Optional.empty(),
                                List.of(
                                        note("C"),
                                        note("E"),
                                        new Slot.TuneNote(PitchClass.parse("D").semitone(), 1, true, false))),
                        chord("G"),
                        chord("C")),
                place(new TensionOfTheMoment(), "rest in a calm moment", bar, chord("C"), chord("Bdim")),
                place(new ColourOfTheFeeling(), "a bright chord for content", bar, chord("C"), chord("Ddim")),
                place(new RootsAtTheEnds(), "a root where a phrase begins", bar, chord("C"), chord("C/E")),
                place(new BorrowWithCare(0.1), "a chord of the mode", bar, chord("Dm"), chord("Db")));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void everyRulePrefersTheBetter(Preference preference) {
        preference.check();
    }

    @Test
    void noRuleIsLeftOut() {
        Preference.assertCover(preferences(), HarmonyWriter.rules());
    }

    @Test
    void aCadenceCarriesWhatTheTuneHoldsOverIt() {
        HeldAtTheEnd held = new HeldAtTheEnd(OptionalInt.of(0));
        assertThat(held.support(List.of("ii7", "V"), SamplePieces.key("C", Modes.IONIAN)))
                .isLessThan(0.1);
        assertThat(held.support(List.of("ii7", "V7sus4"), SamplePieces.key("C", Modes.IONIAN)))
                .isEqualTo(1);
        assertThat(new HeldAtTheEnd(OptionalInt.empty()).support(List.of("V"), SamplePieces.key("C", Modes.IONIAN)))
                .isEqualTo(1);
    }
}

package yeoun.compose.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.Preference.move;
import static yeoun.support.Preference.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.chance.PlaceRule;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.music.Mode;
import yeoun.music.Pitch;
import yeoun.support.Modes;
import yeoun.support.Preference;
import yeoun.support.SamplePieces;

/** What every rule of melody prefers, in C major over a C major chord on the beat unless it says otherwise. */
class MelodyRulesTest {

    private static final double[] FOLK = {0.2, 0.15, 0.3, 0.1, 0.08, 0.08, 0.005, 0.05, 0.01, 0.01, 0.005, 0.002, 0.01};

    private static final MelodyManner MANNER = new MelodyManner(Modes.IONIAN, 0, FOLK, 0.1, 0, 2, false, 0.5);

    private static MelodyState.Pitched tone(String pitch, Mode mode) {
        int midi = Pitch.parse(pitch).midi();
        return MelodyWriter.tones(SamplePieces.key("C", mode), 48, 84, 0xFFF).stream()
                .filter(t -> t.midi() == midi)
                .findFirst()
                .orElseThrow();
    }

    private static MelodyState to(String before, String now) {
        return to(before, now, Modes.IONIAN);
    }

    private static MelodyState to(String before, String now, Mode mode) {
        return new MelodyState(tone(now, mode), tone(before, mode), false);
    }

    /** A place, changed one thing at a time. */
    private record At(int untilEnd, String chord, String chordBefore, double target, Wish wish) {

        static final At BEAT = new At(3, "C", "C", 67, Wish.NONE);

        At end() {
            return new At(0, chord, chordBefore, target, wish);
        }

        At before() {
            return new At(1, chord, chordBefore, target, wish);
        }

        At over(String before, String now) {
            return new At(untilEnd, now, before, target, wish);
        }

        At wishing(String degree, int letters) {
            Wish wanted = new Wish(Optional.of(Degree.parse(degree)), OptionalInt.of(letters), 0.5, 0.5, false);
            return new At(untilEnd, chord, chordBefore, target, wanted);
        }

        MelodyPlace place() {
            Key key = SamplePieces.key("C", Modes.IONIAN);
            Chord here = Chord.parse(chord);
            Chord before = Chord.parse(chordBefore);
            return new MelodyPlace(
                    1,
                    1,
                    false,
                    untilEnd,
                    untilEnd == 0 ? List.of(0) : List.of(),
                    Ground.of(key, here),
                    Ground.of(key, before),
                    48,
                    79,
                    false,
                    target,
                    wish,
                    OptionalInt.empty());
        }
    }

    static List<Preference> preferences() {
        MelodyPlace beat = At.BEAT.place();
        return List.of(
                move(
                        new IntervalsOfTheKind(FOLK, 0.5),
                        "a step to a seventh",
                        to("C4", "C4"),
                        to("C4", "D4"),
                        to("C4", "Bb4")),
                move(
                        new IntervalsOfTheKind(FOLK, 0.6),
                        "a rising fifth to a falling one where lines rise",
                        to("C5", "C5"),
                        to("C5", "G5"),
                        to("C5", "F4")),
                move(new AnswerLeaps(), "a turn after a leap", to("C4", "A4"), to("A4", "G4"), to("A4", "D5")),
                move(new AnswerLeaps(), "a step back to a leap back", to("C4", "A4"), to("A4", "G4"), to("A4", "E4")),
                move(new GoOnByStep(), "going on down", to("E4", "D4"), to("D4", "C4"), to("D4", "E4")),
                move(new SingableLeaps(false), "a third to a tritone", to("F4", "F4"), to("F4", "A4"), to("F4", "B4")),
                move(new SingableLeaps(false), "an octave to a ninth", to("C4", "C4"), to("C4", "C5"), to("C4", "D5")),
                move(new FewRepeats(2), "moving on", to("C4", "C4"), to("C4", "D4"), to("C4", "C4")),
                move(new LeadingTonesLead(0), "the tonic after B", to("C5", "B4"), to("B4", "C5"), to("B4", "G4")),
                move(
                        new FunctionalTones(Modes.MENARI),
                        "the breaking tone falling",
                        to("Bb4", "G4", Modes.MENARI),
                        to("G4", "F4", Modes.MENARI),
                        to("G4", "Bb4", Modes.MENARI)),
                place(new StayInRange(), "what the voice has", beat, to("F5", "G5"), to("F5", "A5")),
                place(
                        new KeepTheMotif(),
                        "what the motif would do",
                        At.BEAT.wishing("5", 2).place(),
                        to("E4", "G4"),
                        to("E4", "D4")),
                place(
                        new KeepTheMotif(),
                        "the motif's tone as the mode has it, not altered against the chord",
                        At.BEAT.over("C", "C").wishing("4", 1).place(),
                        to("E4", "F4"),
                        to("E4", "F#4")),
                place(new RestOnTheChord(0), "a chord tone on the beat", beat, to("D4", "E4"), to("D4", "F4")),
                place(
                        new ResolveByStep(),
                        "a step from a foreign tone",
                        At.BEAT.over("C", "C").place(),
                        to("F4", "E4"),
                        to("F4", "C5")),
                place(new AvoidTheRub(), "D to F over a C chord", beat, to("E4", "D4"), to("E4", "F4")),
                move(
                        new AnswerLeaps(),
                        "a third back to another wide leap",
                        to("C4", "A4"),
                        to("A4", "F4"),
                        to("A4", "D4")),
                move(
                        new StructureMovesByStep(),
                        "a step from bar to bar to a fifth",
                        to("C4", "D4"),
                        to("D4", "E4"),
                        to("D4", "A4")),
                move(
                        new StructureMovesByStep(),
                        "going on to swinging back",
                        to("C4", "D4"),
                        to("D4", "E4"),
                        to("D4", "C4")),
                place(
                        new EmbellishTheStructure(),
                        "the structural tone to another of the chord",
                        beat.over(OptionalInt.of(Pitch.parse("G4").midi()), 67),
                        to("F4", "G4"),
                        to("F4", "C4")),
                place(new FollowTheContour(), "G where the contour is at G", beat, to("F4", "G4"), to("F4", "C5")),
                place(
                        new CloseThePhrase(),
                        "the tonic at a close",
                        At.BEAT.end().place(),
                        to("D4", "C4"),
                        to("D4", "E4")),
                place(
                        new CloseThePhrase(),
                        "another note than the same again before the last",
                        At.BEAT.before().place(),
                        to("D4", "E4"),
                        to("D4", "D4")),
                place(
                        new CloseThePhrase(),
                        "a step into the close",
                        At.BEAT.end().place(),
                        to("D4", "C4"),
                        to("G4", "C4")),
                place(
                        new NoParallels(),
                        "contrary motion to the bass",
                        At.BEAT.over("F", "G").place(),
                        to("C5", "B4"),
                        to("C5", "D5")),
                place(
                        new ScaleOfTheChord(),
                        "the A flat of F minor to the A it displaces",
                        At.BEAT.over("C", "Fm").place(),
                        to("G4", "Ab4"),
                        to("G4", "A4")),
                place(
                        new AlteredTonesLead(),
                        "a raised fourth that rises",
                        At.BEAT.over("D7", "G").place(),
                        to("F#4", "G4"),
                        to("F#4", "D4")),
                place(
                        new AlteredTonesLead(),
                        "a raised fourth that rises to one that sinks back",
                        At.BEAT.over("D7", "G").place(),
                        to("F#4", "G4"),
                        to("F#4", "F4")),
                place(
                        new AlteredTonesLead(),
                        "in minor the natural seventh on the way down",
                        At.BEAT.over("Cm", "Fm").place(),
                        to("Bb4", "Ab4", Modes.HARMONIC_MINOR),
                        to("B4", "Ab4", Modes.HARMONIC_MINOR)),
                place(new StableTonesLast(true, 0), "the tonic on the beat", beat, to("B4", "C5"), to("C5", "B4")),
                place(new TonesOfTheMode(0), "a tone of the mode", beat, to("D4", "E4"), to("D4", "Eb4")));
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void everyRulePrefersTheBetter(Preference preference) {
        preference.check();
    }

    /** A rule that has nothing to say at a place is not asked there: asked all the same it would say nothing. */
    @Test
    void whoIsSilentAtAPlaceSaysNothingThere() {
        List<MelodyPlace> places = List.of(
                At.BEAT.place(),
                At.BEAT.before().place(),
                At.BEAT.end().place(),
                At.BEAT.over("C", "Fm").place(),
                At.BEAT.over("F", "G").wishing("5", 2).place(),
                At.BEAT.place().over(OptionalInt.of(67), 67));
        List<MelodyState> states =
                List.of(to("D4", "C4"), to("D4", "D4"), to("F4", "Ab4"), to("C5", "D5"), to("E4", "G4"));
        int silent = 0;
        for (PlaceRule<MelodyPlace, MelodyState> rule : MelodyWriter.placeRules(MANNER)) {
            for (MelodyPlace place : places) {
                for (MelodyState state : rule.speaksAt(place) ? List.<MelodyState>of() : states) {
                    assertThat(rule.fit(place, state)).as(rule.name()).isZero();
                    silent++;
                }
            }
        }
        assertThat(silent).isPositive();
    }

    @Test
    void noRuleIsLeftOut() {
        Preference.assertCover(preferences(), ThemeWriter.melodyRules());
    }
}

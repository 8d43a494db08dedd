package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.line;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeoun.craft.BarPlay;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** An answer lies in the room that the tune leaves, below what it holds, and rubs against nothing. */
class AnswerTest {

    private static final Key C = SamplePieces.key("C", Modes.IONIAN);
    private static final BarSpan BAR = new BarSpan(Rational.ZERO, Rational.ONE, Rational.ZERO, Meter.COMMON);
    private static final ChordSpan CHORD = chord(0, "C", "C3 G3 C4 E4");
    private static final ChordSpan NEXT = chord(1, "F", "F3 A3 C4 F4");

    private static ChordSpan chord(int bar, String chord, String voices) {
        List<Pitch> pitches = Stream.of(voices.split(" ")).map(Pitch::parse).toList();
        return new ChordSpan(Rational.of(bar), Rational.of(bar + 1), Chord.parse(chord), pitches);
    }

    static List<BarPlay> answers() {
        return BarPlay.of(BarPlay.Kind.ANSWER);
    }

    private static Gap gap(String tune) {
        return Gap.in(BAR, line(tune)).orElseThrow();
    }

    private static List<Note> answer(BarPlay kind, Gap gap) {
        return new Answer(C, SamplePieces.PIANO, 0.2, 80).notes(kind, gap, Meter.COMMON, CHORD, NEXT);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerLiesInTheRoomAndBelowTheHeldNote(BarPlay kind) {
        Gap gap = gap("E5 1/8, D5 1/8, G5 3/4");
        List<Note> notes = answer(kind, gap);
        assertThat(notes).isNotEmpty().allSatisfy(note -> {
            assertThat(note.onset()).isGreaterThanOrEqualTo(gap.from());
            assertThat(note.end()).isLessThanOrEqualTo(gap.to());
            assertThat(note.pitch().midi()).isLessThan(79);
            assertThat(Math.floorMod(79 - note.pitch().midi(), 12)).isNotIn(1, 11);
        });
    }

    @Test
    void aRunArrivesByStepAtAToneOfTheNextChord() {
        List<Note> run = answer(BarPlay.RUN, gap("G5 1/2, R 1/2"));
        int last = run.get(run.size() - 1).pitch().midi();
        assertThat(run).hasSizeGreaterThan(2);
        assertThat(run.get(run.size() - 1).end()).isEqualTo(Rational.ONE);
        assertThat(NEXT.voices().stream().mapToInt(Pitch::midi)).anyMatch(to -> Math.abs(to - last) <= 2 && to != last);
        for (int i = 1; i < run.size(); i++) {
            assertThat(Math.abs(
                            run.get(i).pitch().midi() - run.get(i - 1).pitch().midi()))
                    .isBetween(1, 2);
        }
    }

    @Test
    void anEchoMovesAsTheTuneMovedAndEndsOnTheChord() {
        List<Note> echo = answer(BarPlay.ECHO, gap("G5 1/8, A5 1/8, G5 1/4, R 1/2"));
        assertThat(echo).hasSize(3);
        assertThat(echo.get(1).pitch().midi()).isGreaterThan(echo.get(0).pitch().midi());
        assertThat(echo.get(2).pitch()).isEqualTo(echo.get(0).pitch());
        assertThat(CHORD.chord().contains(echo.get(2).pitch().midi() % 12)).isTrue();
    }

    @Test
    void thereIsNoAnswerWhereTheTuneLeavesNoRegister() {
        Gap gap = gap("B3 1/4, A3 3/4");
        ChordSpan under = chord(0, "F", "F2 C3 F3 A3");
        for (BarPlay kind : answers()) {
            assertThat(new Answer(C, instrument(53, 58), 0.2, 80).notes(kind, gap, Meter.COMMON, under, NEXT))
                    .as(kind.id())
                    .isEmpty();
        }
    }

    @Test
    void whoIsSlowAnswersSlowly() {
        Instrument slow = SamplePieces.quick(SamplePieces.PIANO, 2);
        List<Note> run =
                new Answer(C, slow, 0.2, 100).notes(BarPlay.RUN, gap("G5 1/4, R 3/4"), Meter.COMMON, CHORD, NEXT);
        assertThat(run).allMatch(note -> note.duration().compareTo(Rational.of(1, 4)) >= 0);
    }

    private static Instrument instrument(int low, int high) {
        return SamplePieces.instrument("x", "X", Instrument.Family.KEYBOARD, 0, low, high, Instrument.Sustain.DECAYING);
    }
}

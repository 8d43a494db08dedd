package yeoun.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Passages are sorted, bounded by their length, and can be looked into. */
class PassageTest {

    private static final Event<String> A = event("0", "1/2", "a");
    private static final Event<String> B = event("1/4", "1/4", "b");
    private static final Event<String> C = event("1/2", "1/4", "c");
    private static final Passage<String> PASSAGE = new Passage<>(Rational.ONE, List.of(C, A, B));

    private static Event<String> event(String onset, String duration, String value) {
        return new Event<>(Rational.parse(onset), Rational.parse(duration), value);
    }

    private static Rational at(String text) {
        return Rational.parse(text);
    }

    @Test
    void isSortedByOnsetThenDurationThenValue() {
        Event<String> longer = event("0", "3/4", "a");
        Event<String> other = event("0", "1/2", "b");
        Passage<String> passage = new Passage<>(Rational.ONE, List.of(C, longer, other, B, A));
        assertThat(passage.events()).containsExactly(A, other, longer, B, C);
        assertThat(passage.values()).containsExactly("a", "b", "a", "b", "c");
    }

    @Test
    void passagesThatSoundAlikeAreEqual() {
        assertThat(new Passage<>(Rational.ONE, List.of(A, B, C))).isEqualTo(PASSAGE);
        assertThat(new Passage<>(at("2"), List.of(A, B, C))).isNotEqualTo(PASSAGE);
    }

    @Test
    void refusesWhatReachesBeyondTheEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage<>(at("1/2"), List.of(A, C)))
                .withMessage("an event ends at 3/4, after the passage's end at 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passage.silence(at("-1")))
                .withMessage("a passage does not last less than 0, got -1");
    }

    @Test
    void refusesToStretchByNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PASSAGE.stretch(Rational.ZERO))
                .withMessage("a passage is stretched by more than 0, got 0");
    }

    @Test
    void oneThingFillsItsPassage() {
        assertThat(Passage.of("a", at("3/4")).events()).containsExactly(event("0", "3/4", "a"));
        assertThat(Passage.of("a", at("3/4")).length()).isEqualTo(at("3/4"));
    }

    @Test
    void silenceIsSilent() {
        assertThat(Passage.silence(Rational.ONE).isSilent()).isTrue();
        assertThat(PASSAGE.isSilent()).isFalse();
    }

    @Test
    void theLastThingThatSoundsIsHeard() {
        assertThat(PASSAGE.at(at("0"))).contains("a");
        assertThat(PASSAGE.at(at("1/4"))).contains("b");
        assertThat(PASSAGE.at(at("1/2"))).contains("c");
        assertThat(PASSAGE.at(at("3/4"))).isEmpty();
        assertThat(PASSAGE.at(at("2"))).isEmpty();
    }

    @Test
    void aLongThingIsHeardAgainAfterAShortOneEnds() {
        Passage<String> passage = new Passage<>(Rational.ONE, List.of(event("0", "1", "a"), B));
        assertThat(passage.at(at("1/4"))).contains("b");
        assertThat(passage.at(at("3/4"))).contains("a");
    }

    @Test
    void aSliceCutsWhatSticksOut() {
        Passage<String> slice = PASSAGE.slice(at("1/8"), at("5/8"));
        assertThat(slice.length()).isEqualTo(at("1/2"));
        assertThat(slice.events())
                .containsExactly(event("0", "3/8", "a"), event("1/8", "1/4", "b"), event("3/8", "1/8", "c"));
    }

    @Test
    void aSliceLeavesOutWhatEndsBeforeOrBeginsAfter() {
        assertThat(PASSAGE.slice(at("1/2"), at("1")).values()).containsExactly("c");
        assertThat(PASSAGE.slice(at("0"), at("1/4")).values()).containsExactly("a");
    }

    @Test
    void retrogradeTurnsTheEndIntoTheBeginning() {
        assertThat(PASSAGE.retrograde().events())
                .containsExactly(event("1/4", "1/4", "c"), event("1/2", "1/4", "b"), event("1/2", "1/2", "a"));
    }

    @Test
    void eventsHaveAnEndAndCoverWhatLiesBefore() {
        assertThat(B.end()).isEqualTo(at("1/2"));
        assertThat(B.covers(at("1/8"))).isFalse();
        assertThat(B.covers(at("1/4"))).isTrue();
        assertThat(B.covers(at("1/2"))).isFalse();
    }

    @Test
    void eventsMoveAndLast() {
        assertThat(B.at(at("3"))).isEqualTo(event("3", "1/4", "b"));
        assertThat(B.lasting(at("3"))).isEqualTo(event("1/4", "3", "b"));
    }

    @Test
    void eventsBeginAfterTheStartAndLast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event("-1", "1", "a"))
                .withMessageContaining("got onset -1 and duration 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event("1", "-1", "a"))
                .withMessageContaining("got onset 1 and duration -1");
    }
}

package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;

/** Room for an answer is where the tune rests, or holds a note that has spoken. */
class GapTest {

    private static final BarSpan BAR = new BarSpan(Rational.ZERO, Rational.ONE, Rational.ZERO, Meter.COMMON);

    private static Optional<Gap> gap(String tune) {
        return Gap.in(BAR, line(tune));
    }

    @Test
    void aTuneThatMovesLeavesNoRoom() {
        assertThat(gap("C5 1/4, D5 1/4, E5 1/4, F5 1/4")).isEmpty();
        assertThat(gap("C5 1/4, D5 1/4, E5 1/8, F5 3/8")).isEmpty();
    }

    @Test
    void aHeldNoteSpeaksForABeatFirst() {
        Gap gap = gap("C5 1/4, D5 3/4").orElseThrow();
        assertThat(gap.from()).isEqualTo(at(1, 2));
        assertThat(gap.to()).isEqualTo(Rational.ONE);
        assertThat(gap.held()).contains(Pitch.parse("D5"));
    }

    @Test
    void aRestIsRoomFromWhereItBegins() {
        Gap gap = gap("C5 1/4, D5 1/4, R 1/2").orElseThrow();
        assertThat(gap.from()).isEqualTo(at(1, 2));
        assertThat(gap.held()).isEmpty();
        assertThat(gap.before()).extracting(n -> n.pitch().toString()).containsExactly("C5", "D5");
    }

    @Test
    void theRoomEndsWhereTheNextPhraseBegins() {
        Gap gap = gap("C5 1/4, R 1/2, G4 1/4, C5 1/1").orElseThrow();
        assertThat(gap.from()).isEqualTo(at(1, 4));
        assertThat(gap.to()).isEqualTo(at(3, 4));
    }

    @Test
    void beforeTheTuneHasSungThereIsNothingToAnswer() {
        assertThat(gap("R 3/4, G4 1/4")).isEmpty();
    }
}

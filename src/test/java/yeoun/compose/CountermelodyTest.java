package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;
import static yeoun.support.SamplePieces.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeoun.compose.texture.BarSpan;
import yeoun.music.Chord;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** A second line of its own below a tune. */
class CountermelodyTest {

    private static final Key C = SamplePieces.key("C", Modes.IONIAN);
    private static final List<Chord> CHORDS =
            List.of("C", "F", "G7", "C").stream().map(Chord::parse).toList();
    private static final List<Note> TUNE =
            line("E5 1/4, F5 1/4, G5 1/2, A5 1/4, G5 1/8, A5 1/8, F5 1/2," + " D5 1/4, E5 1/4, F5 1/4, D5 1/4, C5 1");

    private static List<Note> below(List<Note> tune) {
        List<BarSpan> bars = new ArrayList<>();
        for (int bar = 0; bar < 4; bar++) {
            bars.add(new BarSpan(Rational.of(bar), Rational.ONE, Rational.ZERO, Meter.COMMON));
        }
        return new Countermelody(
                        tune, when -> Optional.of(CHORDS.get((int) Math.min(3, when.floor()))), C, SamplePieces.CELLO)
                .write(bars);
    }

    @Test
    void itMovesWhereTheTuneHoldsAndHoldsWhereItMoves() {
        List<Note> line = below(TUNE);
        assertThat(line)
                .filteredOn(n -> n.onset().equals(at(1, 4)) || n.onset().equals(at(5, 4)))
                .isEmpty();
        assertThat(line).anyMatch(n -> n.onset().equals(at(3, 4)) || n.onset().equals(at(7, 4)));
        assertThat(line.get(line.size() - 1).duration()).isEqualTo(Rational.ONE);
    }

    @Test
    void itStaysBelowTheTuneAndStandsOnItsChords() {
        for (Note note : below(TUNE)) {
            boolean onBar = note.onset().floor() == note.onset().toDouble();
            if (onBar) {
                assertThat(CHORDS.get((int) note.onset().floor())
                                .contains(note.pitch().midi() % 12))
                        .isTrue();
            }
            for (Note above : TUNE) {
                boolean together =
                        above.onset().isLessThan(note.end()) && above.end().isMoreThan(note.onset());
                assertThat(together && note.pitch().midi() > above.pitch().midi() - 3)
                        .isFalse();
            }
        }
    }

    @Test
    void itMovesByStepMoreOftenThanNot() {
        List<Note> line = below(TUNE);
        long steps = 0;
        for (int i = 1; i < line.size(); i++) {
            steps += Math.abs(line.get(i).pitch().midi()
                                    - line.get(i - 1).pitch().midi())
                            <= 2
                    ? 1
                    : 0;
        }
        assertThat(line.size()).isGreaterThan(4);
        assertThat(steps).isGreaterThanOrEqualTo((line.size() - 1) / 2);
    }

    @Test
    void underALowTuneItDoesNotBecomeASecondBass() {
        List<Note> low =
                line("E4 1/4, D4 1/4, C4 1/2, A3 1/4, G3 1/8, A3 1/8, F4 1/2, D4 1/4, E4 1/4, F4 1/4, D4 1/4, C4 1");
        assertThat(below(low)).extracting(n -> n.pitch().midi()).allMatch(midi -> midi >= 45);
    }

    @Test
    void withoutRoomThereIsNone() {
        assertThat(below(line("E2 1, F2 1, G2 1, C2 1"))).isEmpty();
    }
}

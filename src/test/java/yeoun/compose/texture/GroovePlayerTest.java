package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yeoun.Yeoun;
import yeoun.craft.Groove;
import yeoun.music.Meter;
import yeoun.music.Rational;
import yeoun.score.Note;

/** Strokes are written as drummers read them. */
class GroovePlayerTest {

    private static final Rational SIXTEENTH = Rational.of(1, 16);

    private static List<Note> bar(Groove groove) {
        BarSpan bar = new BarSpan(Rational.ONE, groove.meter().bar(), Rational.ZERO, groove.meter());
        return new GroovePlayer(groove).play(List.of(bar));
    }

    private static Groove kick(Rational... onsets) {
        List<Groove.Stroke> strokes = Arrays.stream(onsets)
                .map(onset -> new Groove.Stroke(onset, SIXTEENTH, 36, false))
                .toList();
        return new Groove("kick", "Kick", Optional.empty(), Meter.COMMON, 1, strokes, 60, 90, 120, "drums", "a kick");
    }

    @Test
    void aStrokeLastsToTheNextOrToTheEndOfItsBeat() {
        List<Note> notes = bar(kick(Rational.ZERO, Rational.of(5, 16), Rational.of(3, 8), Rational.of(7, 8)));
        assertThat(notes)
                .extracting(Note::duration)
                .containsExactly(Rational.of(1, 4), SIXTEENTH, Rational.of(1, 8), Rational.of(1, 8));
        assertThat(notes.get(0).onset()).isEqualTo(Rational.ONE);
    }

    @Test
    void noStrokeLastsIntoTheNextBeatOrStroke() {
        for (Groove groove : Yeoun.standard().catalog().tables().grooves().all()) {
            List<Note> notes = bar(groove);
            for (Note note : notes) {
                assertThat(notes)
                        .as(groove.id() + " at " + note.onset())
                        .noneMatch(n ->
                                n.onset().isMoreThan(note.onset()) && n.onset().isLessThan(note.end()));
                assertThat(note.end())
                        .isLessThanOrEqualTo(Rational.ONE.plus(groove.meter().bar()));
            }
        }
    }
}

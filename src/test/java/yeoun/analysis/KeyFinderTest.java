package yeoun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.line;
import static yeoun.support.SamplePieces.part;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.music.PitchClass;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.support.Any;
import yeoun.support.SamplePieces;

/** The key of tunes that are plainly in one. */
class KeyFinderTest {

    private static final List<Note> MAJOR = line(
            "G4 1/4, C5 1/2, E5 1/4, D5 1/4, C5 1/4, A4 1/4, G4 1/2, E4 1/4, G4 1/4, F4 1/4, D4 1/4, B4 1/4, C5 1/1");
    private static final List<Note> MINOR =
            line("A4 1/2, C5 1/4, B4 1/4, A4 1/2, E5 1/2, F5 1/4, E5 1/4, D5 1/4, C5 1/4, B4 1/4, G#4 1/4, A4 1/1");

    private static Tune tune(List<Note> notes) {
        return Tune.of(part("Flute", SamplePieces.FLUTE, Part.Role.MELODY, notes));
    }

    @Test
    void findsMajorAndMinor() {
        assertThat(KeyFinder.find(tune(MAJOR))).hasToString("C major");
        assertThat(KeyFinder.find(tune(MINOR))).hasToString("A minor");
        assertThat(KeyFinder.find(tune(MINOR)).name()).isEqualTo(PitchClass.parse("A"));
        assertThat(KeyFinder.find(tune(MAJOR)).certainty()).isBetween(0.7, 1.0);
    }

    /** A transposed tune is in the transposed key, as certainly. */
    @Test
    void transpositionMovesTheKey() {
        Any.times(60, any -> {
            double[] weights = new double[12];
            for (int i = 0; i < 12; i++) {
                weights[i] = any.between(0, 9);
            }
            weights[any.between(0, 11)] += 10;
            int up = any.between(0, 11);
            double[] moved = new double[12];
            for (int i = 0; i < 12; i++) {
                moved[(i + up) % 12] = weights[i];
            }
            KeyFinder.Found home = KeyFinder.find(weights);
            KeyFinder.Found away = KeyFinder.find(moved);
            assertThat(away.certainty()).isCloseTo(home.certainty(), org.assertj.core.data.Offset.offset(1e-9));
            assertThat(away.tonic()).isEqualTo((home.tonic() + up) % 12);
            assertThat(away.major()).isEqualTo(home.major());
        });
    }

    /** Long notes count as long as they sound. */
    @Test
    void lengthCounts() {
        double[] c = new double[12];
        Arrays.fill(c, 1);
        c[0] = 8;
        c[4] = 5;
        c[7] = 6;
        assertThat(KeyFinder.find(c)).hasToString("C major");
        c[4] = 1;
        c[3] = 5;
        assertThat(KeyFinder.find(c)).hasToString("C minor");
        assertThat(KeyFinder.find(tune(line("C5 4/1, E5 2/1, G5 2/1, D5 1/8, F#5 1/8, A5 1/8, D5 1/8"))))
                .hasToString("C major");
    }

    @Test
    void silenceIsInCMajor() {
        assertThat(KeyFinder.find(tune(List.of())).toString()).isEqualTo("C major");
    }
}

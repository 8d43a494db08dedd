package yeoun.compose.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.chance.Seed;
import yeoun.chance.Weights;
import yeoun.music.Chord;
import yeoun.music.Degree;
import yeoun.music.Key;
import yeoun.support.Modes;
import yeoun.support.SamplePieces;

/** The line behind a melody: on the chords, by step, through what is known already. */
class StructuralLineTest {

    private static final Key KEY = SamplePieces.key("C", Modes.IONIAN);
    private static final List<String> CHORDS = List.of("C", "Am", "F", "G", "Em", "Am", "G7", "C");
    private static final int SUMMIT = 76;

    /** A beat and an off-beat over each chord; the fifth chord has the summit. */
    private static List<MelodyPlace> places(Wish first) {
        List<MelodyPlace> places = new ArrayList<>();
        Ground before = Ground.NOTHING;
        for (int i = 0; i < 2 * CHORDS.size(); i++) {
            Ground here = Ground.of(KEY, Chord.parse(CHORDS.get(i / 2)));
            boolean summit = i == 8;
            int untilEnd = 2 * CHORDS.size() - 1 - i;
            places.add(new MelodyPlace(
                    i % 2 == 0 ? 1 : 0.3,
                    1,
                    i == 0,
                    untilEnd,
                    untilEnd == 0 ? List.of(0) : List.of(),
                    here,
                    before,
                    60,
                    summit ? SUMMIT : SUMMIT - 1,
                    summit,
                    summit ? SUMMIT : 67,
                    i == 0 ? first : Wish.NONE,
                    OptionalInt.empty()));
            before = here;
        }
        return places;
    }

    private static List<OptionalInt> line(Wish first, List<MelodyWriter.Lock> kept, Weights weights, long seed) {
        MelodyManner manner = new MelodyManner(Modes.IONIAN, 0, new double[13], 0, 0, 2, false, 0.5);
        List<MelodyState.Pitched> tones = MelodyWriter.tones(KEY, 57, 79, 0);
        return new StructuralLine(tones, manner, weights).under(places(first), kept, new Seed(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void standsOnTheChordsUnderWeightyNotesAndTheLast(long seed) {
        List<OptionalInt> line = line(Wish.NONE, List.of(), Weights.OWN, seed);
        for (int i = 0; i < line.size(); i++) {
            boolean last = i == line.size() - 1;
            assertThat(line.get(i).isPresent()).as("note " + i).isEqualTo(i % 2 == 0 || last);
            if (line.get(i).isPresent()) {
                Chord chord = Chord.parse(CHORDS.get(i / 2));
                assertThat(chord.contains(line.get(i).getAsInt() % 12))
                        .as(chord + " under note " + i)
                        .isTrue();
            }
        }
        assertThat(line.get(8)).hasValue(SUMMIT);
        assertThat(line.get(line.size() - 1).getAsInt() % 12).isZero();
    }

    @Test
    void movesLessFarThanItWouldWithoutItsRule() {
        assertThat(travelled(Weights.OWN))
                .isLessThan(travelled(Weights.OWN.with(new StructureMovesByStep().name(), 0)) * 4 / 5);
    }

    private static int travelled(Weights weights) {
        int semitones = 0;
        for (long seed = 0; seed < 20; seed++) {
            int[] sung = line(Wish.NONE, List.of(), weights, seed).stream()
                    .filter(OptionalInt::isPresent)
                    .mapToInt(OptionalInt::getAsInt)
                    .toArray();
            for (int i = 1; i < sung.length; i++) {
                semitones += Math.abs(sung[i] - sung[i - 1]);
            }
        }
        return semitones;
    }

    @Test
    void goesThroughWhatIsKeptAndWhatTheMotifMustHave() {
        Wish fifth = new Wish(Optional.of(Degree.parse("5")), OptionalInt.empty(), 1, 0, true);
        List<MelodyWriter.Lock> kept = List.of(new MelodyWriter.Lock(4, 69, "the note A4 is kept"));
        List<OptionalInt> line = line(fifth, kept, Weights.OWN, 3);
        assertThat(line.get(0)).hasValue(67);
        assertThat(line.get(4)).hasValue(69);
    }
}

package yeoun.compose.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static yeoun.support.SamplePieces.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.craft.Figure;
import yeoun.craft.Instrument;
import yeoun.music.Chord;
import yeoun.music.Meter;
import yeoun.music.Pitch;
import yeoun.music.Rational;
import yeoun.score.Note;
import yeoun.support.SamplePieces;

/** A figure is played in any meter and by anybody's hands. */
class FigurePlayerTest {

    private static final List<Pitch> VOICES =
            List.of("C3", "G3", "E4", "G4", "C5").stream().map(Pitch::parse).toList();

    private static Figure figure(String step, String steps) {
        return new Figure("f", "f", false, Rational.parse(step), List.of(steps.split(" ")), false, -1, 1, "");
    }

    private static List<Note> played(Figure figure, Instrument instrument, Meter meter) {
        BarSpan bar = new BarSpan(Rational.ZERO, meter.bar(), Rational.ZERO, meter);
        ChordSpan chord = new ChordSpan(Rational.ZERO, meter.bar(), Chord.parse("C"), VOICES);
        return new FigurePlayer(figure, instrument).play(List.of(bar), List.of(chord));
    }

    @ParameterizedTest
    @CsvSource({"4/4, 0", "5/4, 0 3/4", "3/4, 0", "7/8 (2+2+3), 0 1/4 1/2", "5/8, 0 3/8"})
    void anUnevenBarIsFeltInItsGroups(String meter, String lows) {
        assertThat(played(figure("1/8", "1 3 4 3 4 3 4 3"), SamplePieces.PIANO, Meter.parse(meter)))
                .filteredOn(n -> n.pitch().equals(VOICES.get(0)))
                .extracting(n -> n.onset().toString())
                .containsExactly(lows.split(" "));
    }

    @Test
    void aFigureAsLongAsTheBarIsNotCut() {
        Figure five = figure("1/4", "1 3 4 3 4");
        assertThat(played(five, SamplePieces.PIANO, Meter.of(5, 4)))
                .filteredOn(n -> n.pitch().equals(VOICES.get(0)))
                .hasSize(1);
    }

    @Test
    void noPlayerStrikesMoreThanTheFingersCan() {
        List<Note> zither = played(figure("1/4", "* - - -"), SamplePieces.GAYAGEUM, Meter.COMMON);
        assertThat(zither)
                .hasSize(SamplePieces.GAYAGEUM.atOnce())
                .anyMatch(n -> n.pitch().equals(VOICES.get(0)));
        assertThat(played(figure("1/4", "* - - -"), SamplePieces.PIANO, Meter.COMMON))
                .hasSize(VOICES.size());
    }

    @Test
    void aHeldFigureIsForThoseWhoSustain() {
        assertThat(figure("1/4", "* - - -").holds()).isTrue();
        assertThat(figure("1/4", "* - ^ -").holds()).isFalse();
        assertThat(figure("1/4", "* - ^ -").playsLowest()).isTrue();
        assertThat(figure("1/8", ". ^ . ^").playsLowest()).isFalse();
        assertThat(at(1, 4).times(4)).isEqualTo(figure("1/4", "* - - -").cycle());
    }
}

package yeoun.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.catalog.Catalog;
import yeoun.craft.Instrument;
import yeoun.craft.Table;
import yeoun.story.Colour;
import yeoun.story.Emotion;
import yeoun.story.Palette;

/** The worked values of the colour model (MUSIC 6.5), to the digits that are printed there. */
class ColourModelTest {

    private static final Table<Instrument> INSTRUMENTS =
            Catalog.standard().tables().instruments();

    /** The eleven instruments that reproduce the printed weights. */
    private static final List<String> TEST_SET = List.of(
            "cello",
            "nylon-guitar",
            "slow-strings",
            "violin",
            "piano",
            "synth-strings",
            "sweep-pad",
            "metal-pad",
            "trem-strings",
            "celesta",
            "music-box");

    @ParameterizedTest
    @CsvSource({
        "#E8A24A, 0.72, 0.72, 1.00, 0.57, 0.41, 0.29, cello 0.19, nylon-guitar 0.17, slow-strings 0.15",
        "#F6D59A, 0.87, 0.42, 0.61, 0.49, -0.01, 0.21, cello 0.12, nylon-guitar 0.12, violin 0.12",
        "#C8553D, 0.51, 0.72, 1.00, 0.14, 0.50, 0.54, cello 0.22, nylon-guitar 0.19, slow-strings 0.16",
        "#1B2A49, 0.17, 0.27, -0.32, -0.54, -0.26, 0.57, synth-strings 0.12, sweep-pad 0.12, metal-pad 0.10",
        "#2E86FF, 0.57, 0.87, -0.99, -0.20, 0.53, 0.59, metal-pad 0.28, sweep-pad 0.16, trem-strings 0.12",
        "#D1339B, 0.50, 0.90, 0.33, -0.19, 0.79, 0.71, cello 0.13, nylon-guitar 0.12, slow-strings 0.12",
        "#DCE9EA, 0.91, 0.06, -0.08, 0.18, -0.48, 0.29, metal-pad 0.14, celesta 0.12, music-box 0.12",
        "#3E6B48, 0.41, 0.35, 0.02, -0.05, -0.18, 0.44, cello 0.10, nylon-guitar 0.10, slow-strings 0.10",
        "#A68A64, 0.59, 0.31, 0.47, 0.13, -0.17, 0.37, cello 0.14, nylon-guitar 0.13, slow-strings 0.12",
        "#808890, 0.56, 0.07, -0.10, -0.15, -0.47, 0.41, metal-pad 0.11, sweep-pad 0.10, trem-strings 0.10",
        "#7A1018, 0.25, 0.63, 0.88, -0.26, 0.34, 0.67, cello 0.24, nylon-guitar 0.20, slow-strings 0.17",
        "#F4C6D0, 0.84, 0.22, 0.20, 0.18, -0.17, 0.38, celesta 0.11, music-box 0.11, violin 0.11",
        "#F4F7FA, 0.97, 0.02, -0.04, 0.22, -0.52, 0.27, metal-pad 0.14, celesta 0.12, music-box 0.12",
        "#0A0A0C, 0.03, 0.01, -0.01, -0.63, -0.54, 0.59, cello 0.14, slow-strings 0.12, nylon-guitar 0.12"
    })
    void coloursAreThoseOfTheFactSheet(
            String hex,
            double lightness,
            double saturation,
            double warmth,
            double valence,
            double arousal,
            double tension,
            String first,
            String second,
            String third) {
        ColourModel model = ColourModel.of(Colour.parse(hex));
        assertThat(model.lightness()).isCloseTo(lightness, within(0.0051));
        assertThat(model.saturation()).isCloseTo(saturation, within(0.0051));
        assertThat(model.warmth()).isCloseTo(warmth, within(0.0051));
        assertThat(model.emotion().valence()).isCloseTo(valence, within(0.0051));
        assertThat(model.emotion().arousal()).isCloseTo(arousal, within(0.0051));
        assertThat(model.emotion().tension()).isCloseTo(tension, within(0.0051));
        Map<String, Double> weights = weights(model);
        for (String printed : List.of(first, second, third)) {
            String id = printed.substring(0, printed.indexOf(' '));
            assertThat(weights.get(id)).as(printed).isCloseTo(weight(printed), within(0.0051));
        }
        assertThat(best(weights).get(0)).isEqualTo(first.substring(0, first.indexOf(' ')));
        assertThat(best(weights).subList(0, 3))
                .allSatisfy(id -> assertThat(first + second + third).contains(id));
    }

    private static double weight(String printed) {
        return Double.parseDouble(printed.substring(printed.indexOf(' ') + 1));
    }

    /** Shares among the test set, without the bonus for synthesizers, as the fact sheet prints them. */
    private static Map<String, Double> weights(ColourModel model) {
        Map<String, Double> weights = new TreeMap<>();
        double total = 0;
        for (String id : TEST_SET) {
            double weight = model.match(acoustic(INSTRUMENTS.get(id)));
            weights.put(id, weight);
            total += weight;
        }
        double sum = total;
        weights.replaceAll((id, weight) -> weight / sum);
        return weights;
    }

    private static List<String> best(Map<String, Double> weights) {
        List<String> best = new ArrayList<>(weights.keySet());
        best.sort(Comparator.comparing(id -> -weights.get(id)));
        return best;
    }

    /** The same sound as a string instrument, which no bonus is for. */
    private static Instrument acoustic(Instrument i) {
        return new Instrument(
                "acoustic",
                i.name(),
                i.korean(),
                Instrument.Family.STRINGS,
                i.program(),
                i.low(),
                i.high(),
                i.comfortLow(),
                i.comfortHigh(),
                i.brightness(),
                i.warmth(),
                i.attack(),
                i.sustain(),
                i.pan(),
                i.sound(),
                i.written(),
                i.keys(),
                i.breath(),
                i.fastest(),
                i.tags(),
                i.aliases());
    }

    @ParameterizedTest
    @CsvSource({
        "#E8A24A, cello, nylon-guitar, slow-strings",
        "#1B2A49, synth-bass, synth-strings, sweep-pad",
        "#2E86FF, metal-pad, synth-lead, sweep-pad"
    })
    void theWholeTableAgreesWithTheAnchors(String hex, String first, String second, String third) {
        ColourModel model = ColourModel.of(Colour.parse(hex));
        assertThat(INSTRUMENTS.all().stream()
                        .filter(instrument -> !instrument.isGugak() && !instrument.isPercussion())
                        .sorted(Comparator.comparing(instrument -> -model.match(instrument)))
                        .map(Instrument::id)
                        .limit(3))
                .containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void synthesizersGainAtNightAndUnderNeonOnly() {
        Instrument pad = INSTRUMENTS.get("sweep-pad");
        for (String hex : List.of("#1B2A49", "#2E86FF")) {
            ColourModel night = ColourModel.of(Colour.parse(hex));
            assertThat(night.match(pad) / night.match(acoustic(pad))).isCloseTo(2.2, within(1e-12));
        }
        for (String hex : List.of("#E8A24A", "#0A0A0C", "#808890", "#D1339B")) {
            ColourModel day = ColourModel.of(Colour.parse(hex));
            assertThat(day.match(pad)).isEqualTo(day.match(acoustic(pad)));
        }
    }

    @Test
    void aPaletteIsTheMeanOfItsColoursByShare() {
        Colour gold = Colour.parse("#E8A24A");
        Colour navy = Colour.parse("#1B2A49");
        ColourModel both = ColourModel.of(Palette.of(Map.of(gold, 3.0, navy, 1.0)));
        double wanted = 0.75 * ColourModel.of(gold).emotion().valence()
                + 0.25 * ColourModel.of(navy).emotion().valence();
        assertThat(both.emotion().valence()).isCloseTo(wanted, within(1e-12));
        assertThat(both.hue()).isEqualTo(ColourModel.of(gold).hue());
        assertThat(ColourModel.of(Palette.of(Map.of(gold, 30.0, navy, 10.0))).warmth())
                .isCloseTo(both.warmth(), within(1e-12));
        assertThat(ColourModel.of(Palette.NONE).emotion()).isEqualTo(Emotion.NEUTRAL);
    }

    @Test
    void lightColoursLieHigherAndYellowOnesAreFaster() {
        assertThat(ColourModel.of(Colour.parse("#FFFFFF")).registerShift()).isEqualTo(4);
        assertThat(ColourModel.of(Colour.parse("#000000")).registerShift()).isEqualTo(-4);
        assertThat(ColourModel.of(Colour.parse("#FFD800")).tempoFactor()).isGreaterThan(1.05);
        assertThat(ColourModel.of(Colour.parse("#0A0A0C")).tempoFactor()).isLessThan(0.95);
    }
}

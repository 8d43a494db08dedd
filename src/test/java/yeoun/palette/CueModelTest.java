package yeoun.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.catalog.Catalog;
import yeoun.craft.Tables;
import yeoun.story.Emotion;
import yeoun.story.Feeling;
import yeoun.support.Any;

/** The worked checks of the cue model (MUSIC 1.3), to the digits that are printed there. */
class CueModelTest {

    private static final Tables TABLES = Catalog.standard().tables();
    private static final ModeLadder LADDER = new ModeLadder(TABLES.modes().all());

    @ParameterizedTest
    @CsvSource({
        "joy, 122, 0.88, ionian, 71.2, 86, 0.77",
        "triumph, 137, 0.83, ionian, 70.2, 94, 0.73",
        "love, 98, 0.85, ionian, 70.7, 74, 0.82",
        "serenity, 70, 0.69, major-pentatonic, 69.2, 56, 0.92",
        "hope, 104, 0.52, mixolydian, 69.4, 77, 0.81",
        "longing, 89, -0.15, minor-pentatonic, 65.9, 68, 0.85",
        "melancholy, 71, -0.28, aeolian, 64.0, 56, 0.92",
        "sadness, 73, -0.42, aeolian, 62.7, 58, 0.91",
        "grief, 75, -0.59, harmonic-minor, 61.8, 59, 0.9",
        "anger, 112, -0.56, harmonic-minor, 61.9, 90, 0.76",
        "fear, 118, -0.69, phrygian, 63.2, 84, 0.77",
        "menace, 88, -0.67, phrygian, 59.6, 84, 0.81",
        "han, 82, -0.61, harmonic-minor, 61.9, 66, 0.87",
        "seollem, 122, 0.68, major-pentatonic, 71.0, 85, 0.76"
    })
    void cuesAreThoseOfTheFactSheet(
            String word, int tempo, double brightness, String mode, double centre, int velocity, double articulation) {
        Emotion emotion = TABLES.lexicon().feeling(word).emotion();
        Expression cues = CueModel.expression(emotion);
        assertThat(cues.tempo()).isCloseTo(tempo, within(0.5));
        assertThat(cues.brightness()).isCloseTo(brightness, within(0.0051));
        assertThat(LADDER.nearest(cues.brightness(), emotion.tension()).id()).isEqualTo(mode);
        assertThat(cues.melodyCentre()).isCloseTo(centre, within(0.051));
        assertThat(cues.velocity()).isCloseTo(velocity, within(0.5));
        assertThat(cues.articulation()).isCloseTo(articulation, within(0.0051));
    }

    @Test
    void cuesStayWithinTheirBounds() {
        Any.times(500, any -> {
            Expression cues = CueModel.expression(new Emotion(
                    any.of(-1.0, 1.0, any.number(-1, 1)),
                    any.of(-1.0, 1.0, any.number(-1, 1)),
                    any.of(0.0, 1.0, any.number(0, 1)),
                    any.of(-1.0, 1.0, any.number(-1, 1))));
            assertThat(cues.tempo()).isBetween(44.0, 176.0);
            assertThat(cues.brightness()).isBetween(-1.0, 0.88);
            assertThat(cues.melodyCentre()).isBetween(52.0, 84.0);
            assertThat(cues.bassCentre()).isBetween(28.0, 52.0);
            assertThat(cues.velocity()).isBetween(26.0, 118.0);
            assertThat(cues.articulation()).isBetween(0.45, 1.05);
            assertThat(cues.timbre()).isBetween(0.1, 0.95);
            assertThat(cues.notesPerBeat()).isBetween(0.25, 6.0);
            assertThat(cues.chordsPerBar()).isBetween(0.25, 4.0);
            assertThat(cues.dissonance()).isBetween(0.0, 0.9);
            assertThat(cues.chromaticism()).isBetween(0.0, 0.6);
            assertThat(cues.regularity()).isBetween(0.3, 1.0);
            assertThat(cues.syncopation()).isBetween(0.0, 0.5);
            assertThat(cues.ascent()).isBetween(0.32, 0.66);
            assertThat(cues.intervalSize()).isBetween(1.6, 5.0);
            assertThat(cues.silence()).isBetween(0.02, 0.45);
            assertThat(cues.dynamicRange()).isBetween(4.0, 22.0);
            assertThat(cues.intensity()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void aNamedEmotionDrawsTheTempoHalfwayToItsMood() {
        Feeling grief = TABLES.lexicon().feeling("grief");
        double plain = CueModel.expression(grief.emotion()).tempo();
        double core = TABLES.moods().get("grief").core();
        assertThat(CueModel.expression(grief, TABLES.lexicon(), TABLES.moods()).tempo())
                .isCloseTo(Math.sqrt(plain * core), within(1e-9));
        Feeling placed = Feeling.of(grief.emotion());
        assertThat(CueModel.expression(placed, TABLES.lexicon(), TABLES.moods()).tempo())
                .isEqualTo(plain);
    }

    @Test
    void theHeartBeatsFasterInFearThanInCalm() {
        Emotion calm = TABLES.lexicon().feeling("calm").emotion();
        Emotion terror = TABLES.lexicon().feeling("terror").emotion();
        assertThat(CueModel.heartRate(Emotion.NEUTRAL, 70)).isCloseTo(71.8, within(1e-9));
        assertThat(CueModel.heartRate(calm, 70)).isCloseTo(63.5, within(1e-9));
        assertThat(CueModel.heartRate(terror, 70)).isCloseTo(116.25, within(1e-9));
        assertThat(CueModel.beatsPerChord(60)).isEqualTo(4);
        assertThat(CueModel.beatsPerChord(40)).isEqualTo(8);
        assertThat(CueModel.beatsPerChord(100)).isEqualTo(2);
        assertThat(CueModel.beatsPerChord(150)).isEqualTo(1);
    }
}

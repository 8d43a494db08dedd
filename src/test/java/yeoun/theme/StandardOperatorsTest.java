package yeoun.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeoun.Yeoun;
import yeoun.craft.Effect;
import yeoun.craft.Tables;
import yeoun.music.Key;
import yeoun.music.Meter;
import yeoun.music.PitchClass;
import yeoun.music.Rational;

/** The operators that come with Yeoun, made anew for each test: their names, what they take when nothing is said, their effects. */
class StandardOperatorsTest {

    private static final Tables TABLES = Yeoun.standard().catalog().tables();

    private Operators operators;

    @BeforeEach
    void makeThem() {
        operators = Operators.of(TABLES.operators(), TABLES.modes());
    }

    private static Statement in(String mode, String line) {
        Key key = new Key(PitchClass.C, TABLES.modes().get(mode));
        return new Statement(key, NoteText.parse(line, key, Meter.COMMON, Rational.ZERO), Treatment.PLAIN);
    }

    private Statement apply(String text, String mode) {
        return operators.parse(text).apply(in(mode, "C5q D5q E5q F5q G5h E5h D5q C5q B4q C5q"));
    }

    @Test
    void everyRowOfTheTableIsAnOperator() {
        assertThat(operators.all())
                .extracting(o -> o.about().id())
                .containsExactlyElementsOf(TABLES.operators().ids());
        assertThat(new StandardOperators(TABLES.operators(), TABLES.modes())
                        .all()
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(TABLES.operators().ids());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transposition        | transposition 1",
                "octave up            | octave up",
                "octave up 2          | octave up 2",
                "octave down 2        | octave down 2",
                "inversion            | inversion 3",
                "inversion 5          | inversion 5",
                "retrograde inversion | retrograde inversion 3",
                "augmentation         | augmentation 2",
                "diminution 3/2       | diminution 3/2",
                "displacement         | displacement",
                "displacement 1       | displacement 1",
                "ornamentation        | ornamentation",
                "ornamentation 1/2    | ornamentation 1/2",
                "mode                 | mode aeolian",
                "mode darker          | mode darker",
                "mode darker 3        | mode darker 3",
                "mode brighter        | mode brighter",
                "whole tone           | whole tone whole-tone",
                "pentatonic           | pentatonic",
                "fragmentation 4      | fragmentation 4 3",
                "ostinato 3           | ostinato 3 4",
                "suspension 3         | suspension 3 2",
                "stretto 4            | stretto 4 3",
                "sequence up          | sequence up 2 1 3",
                "sequence down        | sequence down 2 1 3",
                "sequence down 1 2 4  | sequence down 1 2 4",
                "canon                | canon",
                "canon 2              | canon 2",
                "head                 | head",
                "timbre cello         | timbre cello"
            })
    void whatIsNotSaidIsTheUsual(String text, String name) {
        assertThat(operators.parse(text)).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sequence up 1 2 2   | C5q D5q E5q F5q E5q F5q G5q A5q D5q C5q B4q C5q",
                "sequence down 1 2 2 | C5q D5q E5q F5q A4q B4q C5q D5q D5q C5q B4q C5q",
                "head                | C5q D5q E5q F5q",
                "head 2              | C5q D5q",
                "head, octave down   | C4q D4q E4q F4q",
                "head, inversion     | G5q F5q E5q D5q",
                "head, inversion 1   | C5q B4q A4q G4q"
            })
    void varyAsWrittenByHand(String text, String varied) {
        Statement after = apply(text, "ionian");
        assertThat(NoteText.print(after.melody(), after.key())).isEqualTo(varied);
    }

    /** A head that nobody counted is the first bar: three tones at least, seven at most. */
    @ParameterizedTest
    @CsvSource({
        "C5w D5w E5w F5w, 3",
        "C5h D5h E5h F5h G5w, 3",
        "C5q D5q E5q F5q G5w, 4",
        "C5i D5i E5i F5i G5i A5i B5i C6i G5w, 7",
        "C5w D5w, 2"
    })
    void theHeadIsTheFirstBar(String line, int tones) {
        Statement plain = in("ionian", line);
        assertThat(operators.parse("head").apply(plain).melody().events())
                .isEqualTo(plain.melody().events().subList(0, tones));
    }

    @Test
    void pentatonicKeepsItsKindUnlessToldOtherwise() {
        assertThat(apply("pentatonic", "ionian").key().mode().id()).isEqualTo("major-pentatonic");
        assertThat(apply("pentatonic", "dorian").key().mode().id()).isEqualTo("minor-pentatonic");
        assertThat(apply("pentatonic minor-pentatonic", "ionian").key().mode().id())
                .isEqualTo("minor-pentatonic");
        assertThatThrownBy(() -> operators.parse("pentatonic dorian")).hasMessageContaining("one of");
    }

    /** In full where major becomes minor; else by how far the brightness moves, and most of it at most. */
    @Test
    void theEffectOfAModeIsHowFarItsBrightnessMoves() {
        Effect darker = TABLES.operators().get("mode-darker").effect();
        Effect brighter = TABLES.operators().get("mode-brighter").effect();
        assertThat(effect("mode aeolian", "ionian")).isEqualTo(darker);
        assertThat(effect("mode ionian", "aeolian")).isEqualTo(brighter);
        assertMoves("lydian", "mixolydian", darker);
        assertMoves("ionian", "lydian", brighter);
        assertMoves("dorian", "phrygian", darker);
        assertMoves("phrygian", "aeolian", brighter);
    }

    private void assertMoves(String from, String to, Effect full) {
        double away = Math.abs(ModeSteps.brightness(TABLES.modes().get(to))
                - ModeSteps.brightness(TABLES.modes().get(from)));
        double share = Math.min(0.8, away);
        Effect effect = effect("mode " + to, from);
        assertThat(effect.valence()).as(from + " to " + to).isCloseTo(share * full.valence(), within(1e-9));
        assertThat(effect.recognisability()).isCloseTo(1 - share * (1 - full.recognisability()), within(1e-9));
    }

    private Effect effect(String text, String mode) {
        return operators.effect(operators.parse(text), in(mode, "C5q D5q E5q F5q G5h A5h"));
    }

    @Test
    void stepsDownTheLadderOfModesDarkenAndStopAtItsEnds() {
        assertThat(apply("mode darker", "ionian").key().mode().id()).isEqualTo("mixolydian");
        assertThat(apply("mode darker 3", "ionian").key().mode().id()).isEqualTo("aeolian");
        assertThat(apply("mode brighter", "ionian").key().mode().id()).isEqualTo("lydian");
        assertThat(apply("mode brighter 6", "dorian").key().mode().id()).isEqualTo("lydian");
        assertThat(apply("mode darker 6", "dorian").key().mode().id()).isEqualTo("locrian");
    }
}

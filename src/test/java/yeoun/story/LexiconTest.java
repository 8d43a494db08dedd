package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for emotions are found in every form and mixed by their shares. */
class LexiconTest {

    private static final EmotionWord GRIEF = word("grief", Optional.empty(), new Emotion(-0.75, -0.5, 0.5, -0.5));
    private static final EmotionWord JOY = word("joy", Optional.empty(), new Emotion(0.75, 0.5, 0, 0.5));
    private static final EmotionWord HAN = word("han", Optional.of("한"), new Emotion(-0.5, 0, 0.75, -0.25));
    private static final Lexicon LEXICON = new Lexicon(List.of(GRIEF, JOY, HAN));

    private static EmotionWord word(String word, Optional<String> hangul, Emotion emotion) {
        return new EmotionWord(word, hangul, emotion, Optional.empty(), "", "");
    }

    private static void assertFeels(Map<String, Double> shares, double v, double a, double t, double d) {
        Emotion emotion = LEXICON.feeling(shares).emotion();
        assertThat(emotion.valence()).isCloseTo(v, within(1e-12));
        assertThat(emotion.arousal()).isCloseTo(a, within(1e-12));
        assertThat(emotion.tension()).isCloseTo(t, within(1e-12));
        assertThat(emotion.dominance()).isCloseTo(d, within(1e-12));
    }

    @Test
    void wordsAreFoundByEveryForm() {
        assertThat(LEXICON.find("han")).contains(HAN);
        assertThat(LEXICON.find("한")).contains(HAN);
        assertThat(LEXICON.find("Han")).isEmpty();
        assertThat(LEXICON.words()).containsExactly(GRIEF, JOY, HAN);
        assertThat(LEXICON.forms()).containsExactly("grief", "joy", "han", "한");
    }

    @Test
    void oneWordInFullIsItsEmotion() {
        assertThat(LEXICON.feeling("joy")).isEqualTo(new Feeling(new TreeMap<>(Map.of("joy", 1.0)), JOY.emotion()));
    }

    @Test
    void sharesThatMakeAWholeAreAMean() {
        assertFeels(Map.of("grief", 0.5, "joy", 0.5), 0, 0, 0.25, 0);
    }

    @Test
    void sharesUnderAWholeAreFilledUpWithNeutral() {
        assertFeels(Map.of("joy", 0.5), 0.375, 0.25, 0.075, 0.25);
        assertFeels(Map.of("grief", 0.25, "joy", 0.25), 0, 0, 0.2, 0);
    }

    @Test
    void sharesOverAWholeAreBroughtDownToIt() {
        assertFeels(Map.of("grief", 1.0, "joy", 1.0), 0, 0, 0.25, 0);
        assertFeels(Map.of("grief", 1.0, "joy", 0.5), -0.25, -0.5 / 3, 1.0 / 3, -0.5 / 3);
    }

    @Test
    void noWordsFeelNeutral() {
        assertThat(LEXICON.feeling(Map.of()).emotion()).isEqualTo(Emotion.NEUTRAL);
    }

    @Test
    void theOrderOfTheWordsDoesNotMatter() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("joy", 0.3);
        shares.put("grief", 0.2);
        shares.put("han", 0.1);
        Map<String, Double> reversed = new LinkedHashMap<>();
        reversed.put("han", 0.1);
        reversed.put("grief", 0.2);
        reversed.put("joy", 0.3);
        assertThat(LEXICON.feeling(shares)).isEqualTo(LEXICON.feeling(reversed));
    }

    @Test
    void anUnknownWordIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEXICON.feeling("greif"))
                .withMessage("unknown emotion word \"greif\"; did you mean \"grief\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEXICON.feeling("saudade"))
                .withMessage("unknown emotion word \"saudade\"");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSharesThatAreNone(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEXICON.feeling(Map.of("joy", share)))
                .withMessage("the share of an emotion is above 0 and at most 1, got " + share + " for joy");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.5, Double.NaN})
    void aFeelingHasNoOtherSharesEither(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feeling(new TreeMap<>(Map.of("joy", share)), JOY.emotion()))
                .withMessage("the share of an emotion is above 0 and at most 1, got " + share + " for joy");
    }

    @Test
    void refusesTwoWordsOfOneForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lexicon(List.of(GRIEF, GRIEF)))
                .withMessage("two emotion words are called grief");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lexicon(List.of(HAN, word("한", Optional.empty(), Emotion.NEUTRAL))))
                .withMessage("two emotion words are called 한");
    }

    @Test
    void aFeelingIsNeverChanged() {
        Map<String, Double> words = LEXICON.feeling("joy").words();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> words.put("grief", 1.0));
        assertThat(Feeling.of(JOY.emotion()).words()).isEmpty();
        assertThat(Feeling.NEUTRAL.emotion()).isEqualTo(Emotion.NEUTRAL);
    }
}

package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.chance.Weights;
import yeoun.music.Meter;

/** Characters need only a name, and keep all that is known of them. */
class CharacterProfileTest {

    private static final Feeling LONGING = Feeling.of(new Emotion(-0.25, -0.25, 0.5, -0.25));
    private static final Feeling GRIEF = Feeling.of(new Emotion(-0.75, -0.5, 0.5, -0.5));
    private static final Palette AMBER = Palette.of(List.of(Colour.parse("#E8A24A")));

    private static CharacterProfile.Builder known() {
        return CharacterProfile.named("Han Seo-yeon")
                .korean("한서연")
                .feels(LONGING)
                .conceals(GRIEF)
                .trait("wounded", 0.6)
                .trait("love", 1)
                .restingHeart(66)
                .palette(AMBER)
                .voice("cello")
                .style("k-ballad")
                .heritage("menari")
                .motif("rising-sixth")
                .key("D dorian")
                .meter(Meter.of(6, 8))
                .tempo(72)
                .form("period")
                .chords("Am7 | Fmaj7 G")
                .kin("Kang Do-hyun", Kinship.LOVER)
                .rules(Weights.OWN.with("stepwise", 2));
    }

    private static void assertRefuses(CharacterProfile.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void onlyANameIsRequired() {
        CharacterProfile profile = CharacterProfile.named("Han").build();
        assertThat(profile.emotion()).isEqualTo(Emotion.NEUTRAL);
        assertThat(profile.palette()).isEqualTo(Palette.NONE);
        assertThat(profile.rules()).isEqualTo(Weights.OWN);
        assertThat(profile.kin()).isEmpty();
        assertThat(profile.traits()).isEmpty();
        assertThat(profile.toBuilder().build()).isEqualTo(profile);
    }

    @Test
    void keepsWhatIsKnown() {
        assertThat(known().build())
                .isEqualTo(new CharacterProfile(
                        "Han Seo-yeon",
                        Optional.of("한서연"),
                        Optional.of(LONGING),
                        Optional.of(GRIEF),
                        new TreeMap<>(Map.of("wounded", 0.6, "love", 1.0)),
                        Optional.of(66.0),
                        AMBER,
                        Optional.of("cello"),
                        Optional.of(StyleMix.of("k-ballad")),
                        Optional.of("menari"),
                        Optional.of("rising-sixth"),
                        Optional.empty(),
                        Optional.of("D dorian"),
                        Optional.of(Meter.of(6, 8)),
                        Optional.of(72.0),
                        Optional.of("period"),
                        Optional.of("Am7 | Fmaj7 G"),
                        List.of(new Kin("Kang Do-hyun", Kinship.LOVER)),
                        Weights.of(Map.of("stepwise", 2.0))));
        assertThat(known().build().emotion()).isEqualTo(LONGING.emotion());
    }

    @Test
    void isRebuiltAsItWas() {
        CharacterProfile profile = known().build();
        assertThat(profile.toBuilder().build()).isEqualTo(profile);
    }

    @Test
    void isChangedOnlyInWhatIsSaid() {
        CharacterProfile profile = known().build();
        CharacterProfile changed = profile.toBuilder().voice("haegeum").build();
        assertThat(changed.voice()).contains("haegeum");
        assertThat(changed.toBuilder().voice("cello").build()).isEqualTo(profile);
        assertThat(profile.voice()).contains("cello");
    }

    @Test
    void isFeltByCoordinatesToo() {
        assertThat(CharacterProfile.named("Han").feels(GRIEF.emotion()).build().emotions())
                .contains(GRIEF);
    }

    @Test
    void isNotChangedThroughItsBuilder() {
        CharacterProfile.Builder builder = known();
        CharacterProfile profile = builder.build();
        builder.trait("proud", 0.5).kin("Kim", Kinship.RIVAL);
        assertThat(profile).isEqualTo(known().build());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> profile.traits().put("proud", 0.5));
    }

    @Test
    void refusesNamesThatAreNone() {
        assertRefuses(CharacterProfile.named(" "), "a character has a name of 1 to 200 characters, got \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharacterProfile.named("x".repeat(201)).build());
        assertThat(CharacterProfile.named("x".repeat(200)).build().name()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void refusesTraitsOutOfRange(double weight) {
        assertRefuses(
                known().trait("proud", weight), "the weight of trait proud is above 0 and at most 1, got " + weight);
    }

    @ParameterizedTest
    @ValueSource(doubles = {29.9, 150.1, Double.NaN})
    void refusesHeartsOutOfRange(double rate) {
        assertRefuses(known().restingHeart(rate), "the resting heart rate is from 30.0 to 150.0, got " + rate);
    }

    @ParameterizedTest
    @ValueSource(doubles = {29.9, 240.1, Double.NaN})
    void refusesTemposOutOfRange(double tempo) {
        assertRefuses(known().tempo(tempo), "the tempo is from 30.0 to 240.0, got " + tempo);
    }

    @Test
    void allowsTheEndsOfEveryRange() {
        assertThat(known().restingHeart(30).tempo(30).trait("a", 1e-9).build().tempo())
                .contains(30.0);
        assertThat(known().restingHeart(150).tempo(240).trait("a", 1).build().tempo())
                .contains(240.0);
    }
}

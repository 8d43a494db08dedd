package yeoun.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeoun.chance.Weights;
import yeoun.music.Rational;

/** A production's cast has names of its own, and nobody else is in its scenes. */
class ProductionTest {

    private static final CharacterProfile HAN =
            CharacterProfile.named("Han").kin("Kang", Kinship.LOVER).build();
    private static final CharacterProfile KANG =
            CharacterProfile.named("Kang").kin("Choi", Kinship.RIVAL).build();
    private static final CharacterProfile CHOI = CharacterProfile.named("Choi").build();
    private static final Cast CAST = Cast.of(HAN, KANG, CHOI);

    private static Production production(Scene... scenes) {
        return new Production(
                "Lingering",
                Optional.empty(),
                Optional.empty(),
                HouseStyle.NONE,
                Optional.of(7L),
                CAST,
                List.of(scenes));
    }

    private static HouseStyle houseStyle(double tempo) {
        return new HouseStyle(
                "own",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(tempo),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Weights.OWN);
    }

    @Test
    void charactersAreFoundByName() {
        assertThat(CAST.find("Kang")).contains(KANG);
        assertThat(CAST.find("kang")).isEmpty();
        assertThat(CAST.names()).containsExactly("Han", "Kang", "Choi");
    }

    @Test
    void noTwoCharactersShareAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Cast.of(HAN, CHOI, HAN.toBuilder().voice("cello").build()))
                .withMessage("two characters are called \"Han\"");
    }

    @Test
    void aBondHoldsWhoeverStatesIt() {
        assertThat(CAST.kinship(HAN, KANG)).contains(Kinship.LOVER);
        assertThat(CAST.kinship(KANG, HAN)).contains(Kinship.LOVER);
        assertThat(CAST.kinship(CHOI, KANG)).contains(Kinship.RIVAL);
        assertThat(CAST.kinship(HAN, CHOI)).isEmpty();
    }

    @Test
    void theFirstOfTwoAsksFirst() {
        CharacterProfile parent =
                CharacterProfile.named("Mother").kin("Son", Kinship.CHILD).build();
        CharacterProfile child =
                CharacterProfile.named("Son").kin("Mother", Kinship.PARENT).build();
        Cast family = Cast.of(parent, child);
        assertThat(family.kinship(parent, child)).contains(Kinship.CHILD);
        assertThat(family.kinship(child, parent)).contains(Kinship.PARENT);
    }

    @Test
    void scenesKeepTheirOrder() {
        Scene one = Scene.lasting(Rational.of(5))
                .title("one")
                .present("Han", Rational.ZERO)
                .build();
        Scene two = Scene.lasting(Rational.of(5)).title("two").build();
        assertThat(production(two, one).scenes()).containsExactly(two, one);
    }

    @Test
    void nobodyElseIsInAScene() {
        Scene scene = Scene.lasting(Rational.of(5))
                .title("The rooftop")
                .present("Han", Rational.ZERO)
                .present("Baek", Rational.ZERO)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> production(scene))
                .withMessage("\"Baek\" is in the scene \"The rooftop\" but not in the cast: [Han, Kang, Choi]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {29.9, 240.1, Double.NaN})
    void refusesHouseTemposOutOfRange(double tempo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> houseStyle(tempo))
                .withMessage("a tempo is from 30 to 240, got " + tempo);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 240})
    void allowsHouseTemposInRange(double tempo) {
        assertThat(houseStyle(tempo).tempo()).contains(tempo);
    }
}

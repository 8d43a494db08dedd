package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.craft.Instrument;
import yeoun.story.CharacterProfile;

/** Themes stand in keys that lie well for who plays them, unless somebody asks for another. */
class KeysOfPlayersTest {

    private static final Yeoun YEOUN = Yeoun.standard();
    private static final int SEEDS = 12;

    private static int strain(ComposedTheme theme) {
        Instrument voice = theme.score().parts().get(0).instrument();
        return voice.strain(theme.theme().key().signature());
    }

    @Test
    void themesStandInKeysThatLieWell() {
        int strained = 0;
        int all = 0;
        for (String id : YEOUN.catalog().characters()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                strained += strain(YEOUN.theme(YEOUN.catalog().character(id), seed)) > 0 ? 1 : 0;
                all++;
            }
        }
        assertThat(strained).isLessThanOrEqualTo(all / 10);
    }

    @Test
    void aKeyThatIsAskedForIsTaken() {
        CharacterProfile strummer = CharacterProfile.named("Strummer")
                .feels(YEOUN.feeling("melancholy"))
                .voice("nylon-guitar")
                .key("Bb aeolian")
                .build();
        ComposedTheme theme = YEOUN.theme(strummer, 1);
        assertThat(theme.theme().key()).hasToString("Bb aeolian");
        assertThat(strain(theme)).isPositive();
    }
}

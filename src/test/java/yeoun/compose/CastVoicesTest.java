package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.analysis.CastReport;
import yeoun.story.Cast;
import yeoun.story.CharacterProfile;
import yeoun.story.HouseStyle;
import yeoun.story.StyleMix;
import yeoun.support.Presets;
import yeoun.theme.Locks;

/** In a cast everybody has a voice of their own as long as there are any, and its report stays readable. */
class CastVoicesTest {

    private static final Yeoun YEOUN = Presets.YEOUN;

    private static List<String> voices(List<ComposedTheme> themes) {
        return themes.stream()
                .map(t -> t.score().parts().get(0).instrument().id())
                .toList();
    }

    private static Cast cast(int size) {
        List<CharacterProfile> cast = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cast.add(CharacterProfile.named("Someone " + (i + 1))
                    .style(StyleMix.of("k-ballad"))
                    .build());
        }
        return new Cast(cast);
    }

    @Test
    void nobodyTakesAnothersVoiceWhileOneIsFree() {
        int free = YEOUN.catalog()
                .tables()
                .styles()
                .get("k-ballad")
                .ensemble()
                .melody()
                .size();
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(voices(YEOUN.cast(cast(free), seed))).doesNotHaveDuplicates();
        }
        assertThat(YEOUN.cast(cast(free + 2), 1)).hasSize(free + 2);
    }

    @Test
    void whoNamesAVoiceHasIt() {
        CharacterProfile named = CharacterProfile.named("Z")
                .style(StyleMix.of("k-ballad"))
                .voice("cello")
                .build();
        List<CharacterProfile> cast = new ArrayList<>(cast(4).characters());
        cast.add(named);
        for (long seed = 1; seed <= 4; seed++) {
            List<String> voices = voices(YEOUN.cast(new Cast(cast), seed));
            assertThat(voices.get(4)).isEqualTo("cello");
            assertThat(voices).doesNotHaveDuplicates();
        }
    }

    @Test
    void theVoiceStaysWithTheTheme() {
        for (ComposedTheme theme : YEOUN.cast(cast(5), 3)) {
            assertThat(YEOUN.retake(theme.manuscript(), Locks.ALL, 1).score()).isEqualTo(theme.score());
        }
    }

    @Test
    void theReportOfALargeCastListsTheNearestPairs() {
        Cast cast = cast(18);
        CastReport report = CastReport.of(
                cast,
                HouseStyle.NONE,
                YEOUN.cast(cast, 1).stream().map(ComposedTheme::theme).toList(),
                List.of(),
                List.of());
        assertThat(report.text()).contains("the 30 nearest of 153 pairs");
        assertThat(report.text().lines()).allMatch(line -> line.length() <= 200);
        assertThat(report.summary()).startsWith("cast of 18 in ");
    }
}

package yeoun.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yeoun.ComposedTheme;
import yeoun.Yeoun;
import yeoun.score.Note;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.theme.Settings;

/** A second player follows a tune as the tune's tradition does. */
class DoublingsTest {

    private static final Yeoun YEOUN = Yeoun.standard();

    /** The share of notes of the second line that stand a third or a sixth from the tune. */
    private static double inThirds(String character) {
        ComposedTheme theme = YEOUN.theme(YEOUN.catalog().character(character), 3);
        Score score = YEOUN.vary(theme, Settings.thirds(), YEOUN.feeling("tenderness"), 3)
                .score();
        List<Note> tune = notes(score, Part.Role.MELODY);
        List<Note> second = notes(score, Part.Role.COUNTERLINE);
        assertThat(second).isNotEmpty();
        int thirds = 0;
        for (Note note : second) {
            thirds += tune.stream()
                            .filter(n -> n.onset().equals(note.onset()))
                            .mapToInt(n -> Math.floorMod(
                                    n.pitch().midi() - note.pitch().midi(), 12))
                            .anyMatch(i -> i == 3 || i == 4 || i == 8 || i == 9)
                    ? 1
                    : 0;
        }
        return (double) thirds / second.size();
    }

    private static List<Note> notes(Score score, Part.Role role) {
        return score.parts().stream()
                .filter(p -> p.role() == role)
                .flatMap(p -> p.notes().stream())
                .toList();
    }

    @Test
    void aToriIsFollowedInHeterophonyAndAnotherTuneInThirds() {
        assertThat(inThirds("yoon-bok-soon")).isLessThan(0.2);
        assertThat(inThirds("seo-rin")).isLessThan(0.2);
        assertThat(inThirds("kang-do-hyun")).isGreaterThan(0.6);
    }
}

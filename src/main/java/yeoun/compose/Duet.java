package yeoun.compose;

import java.util.List;
import java.util.Optional;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.compose.scene.Player;
import yeoun.score.Score;
import yeoun.story.Feeling;
import yeoun.theme.Counterpoint;

/**
 * Two themes in one piece.
 *
 * @param first whose theme stays as it is
 * @param second whose theme comes to it
 * @param fit how they sound at once; empty where they answer each other
 * @param roughness how rough the two lines are against each other as they were fitted, a bar
 * @param likenesses how recognisable each is
 * @param feeling the feeling it is in
 * @param score its music
 * @param music its section
 * @param playing how it is to be played
 */
public record Duet(
        Player first,
        Player second,
        Optional<Counterpoint.Fit> fit,
        double roughness,
        List<Double> likenesses,
        Feeling feeling,
        Score score,
        SectionMusic music,
        PerformanceBrief playing) {

    public Duet {
        likenesses = List.copyOf(likenesses);
    }

    /** Its section as the music of a piece. */
    List<SectionMusic> sections() {
        return List.of(music);
    }
}

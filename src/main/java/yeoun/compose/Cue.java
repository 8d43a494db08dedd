package yeoun.compose;

import java.util.List;
import yeoun.chance.Seed;
import yeoun.compose.performance.PerformanceBrief;
import yeoun.score.CueSheet;
import yeoun.score.Score;
import yeoun.story.Scene;

/**
 * A scored scene.
 *
 * @param scene the scene
 * @param score its music, exactly as long as the scene
 * @param sheet what the cue does, when, and how exactly
 * @param playing how it is to be played
 * @param reasons why its chords and notes are what they are
 * @param seed the seed it was composed with
 */
public record Cue(
        Scene scene, Score score, CueSheet sheet, PerformanceBrief playing, List<Reason> reasons, Seed seed) {}

package yeoun.compose;

import yeoun.compose.texture.Course;
import yeoun.score.Score;

/**
 * A theme with its parts.
 *
 * @param score the score
 * @param course how the accompaniment goes through its bars, and why
 */
public record ArrangedTheme(Score score, Course course) {}

package yeoun.compose.performance;

import java.util.List;
import java.util.Optional;
import yeoun.chance.Seed;
import yeoun.craft.Style;
import yeoun.score.Part;
import yeoun.score.Score;
import yeoun.story.Emotion;
import yeoun.support.SamplePieces;

/** What players see in front of them, for tests of single rules. */
final class Desks {

    static final Emotion HAPPY = new Emotion(0.8, 0.35, 0.05, 0.45);
    static final Emotion SAD = new Emotion(-0.65, -0.35, 0.3, -0.4);

    private Desks() {}

    /** The notes of the first part of a score as its player reads them. */
    static List<Spot> read(Score score, PerformanceBrief brief) {
        return Reader.read(score.parts().get(0), new Rehearsal(score, brief));
    }

    static List<Spot> read(Score score) {
        return read(score, PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT));
    }

    static List<Spot> read(Score score, Emotion emotion) {
        return read(
                score,
                PerformanceBrief.of(SamplePieces.STRAIGHT, SamplePieces.STRICT).feeling(emotion));
    }

    /** A melody for a violin, 60 quarters a minute. */
    static Score melody(String notes) {
        return SamplePieces.score(
                60, SamplePieces.part("Violin", SamplePieces.VIOLIN, Part.Role.MELODY, SamplePieces.line(notes)));
    }

    /** What a player feels who is struck so hard, with others so hard below. */
    static TimeRule.Sense sense(double layBack, double velocity, double under) {
        return sense(new Style.Playing(0, 1, layBack), velocity, under);
    }

    static TimeRule.Sense sense(Style.Playing style, double velocity, double under) {
        return new TimeRule.Sense(style, Drift.over(16, new Seed(5)), new Seed(6), velocity, under);
    }

    static Optional<PlayingRule> rule(String name) {
        return PlayingRules.all().stream().filter(r -> r.name().equals(name)).findFirst();
    }
}

package yeoun.compose.performance;

import java.util.List;
import yeoun.story.Emotion;

/** The manners of playing over a score, one after another. */
final class Manners {

    private final double[] from;
    private final Manner[] manners;

    Manners(List<PerformanceBrief.Stretch> stretches) {
        int count = Math.max(1, stretches.size());
        from = new double[count];
        manners = new Manner[count];
        manners[0] = Manner.of(Emotion.NEUTRAL);
        for (int i = 0; i < stretches.size(); i++) {
            from[i] = stretches.get(i).from().toDouble();
            manners[i] = Manner.of(stretches.get(i).emotion());
        }
    }

    /** The manner at a position in whole notes. */
    Manner at(double position) {
        return manners[Math.max(0, Places.last(from, position))];
    }
}

package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.theme.Judgement;
import yeoun.theme.MotifDistance;

/**
 * A take and how good it is, among others.
 *
 * @param take the take
 * @param judgement how good it is, and how unlike the takes that rank above it
 */
public record RankedTake(ThemeTake take, Judgement judgement) {

    /**
     * Ranks takes: the best first, then each time the one that is best by its own criteria and by how unlike it is to those
     * above it. Of equals the earlier comes first.
     */
    static List<RankedTake> rank(List<ThemeTake> takes) {
        List<Candidate> left = new ArrayList<>();
        for (ThemeTake take : takes) {
            Judgement own = ThemeCritic.judge(take);
            left.add(new Candidate(take, own, 1, own));
        }
        List<RankedTake> ranked = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = 0;
            for (int i = 1; i < left.size(); i++) {
                best = left.get(i).judgement.total() > left.get(best).judgement.total() ? i : best;
            }
            Candidate first = left.remove(best);
            ranked.add(new RankedTake(first.take, first.judgement));
            left.replaceAll(candidate -> candidate.below(first.take));
        }
        return List.copyOf(ranked);
    }

    /**
     * A take that is not ranked yet.
     *
     * @param own how good it is by itself
     * @param nearest how far its head is from the nearest of those that rank above it, at most 1
     * @param judgement how good it is with that
     */
    private record Candidate(ThemeTake take, Judgement own, double nearest, Judgement judgement) {

        Candidate below(ThemeTake above) {
            double apart = Math.min(nearest, MotifDistance.between(take.theme(), above.theme()));
            return new Candidate(take, own, apart, own.and(ThemeCritic.distinctness(apart)));
        }
    }
}

package yeoun.compose;

import java.util.ArrayList;
import java.util.List;
import yeoun.theme.Judgement;
import yeoun.theme.Theme;

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
        List<ThemeTake> left = new ArrayList<>(takes);
        List<Judgement> own =
                new ArrayList<>(takes.stream().map(ThemeCritic::judge).toList());
        List<RankedTake> ranked = new ArrayList<>();
        List<Theme> above = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = 0;
            Judgement bestJudgement = null;
            for (int i = 0; i < left.size(); i++) {
                Judgement judgement = above.isEmpty()
                        ? own.get(i)
                        : own.get(i).and(ThemeCritic.distinctness(left.get(i).theme(), above));
                if (bestJudgement == null || judgement.total() > bestJudgement.total()) {
                    best = i;
                    bestJudgement = judgement;
                }
            }
            own.remove(best);
            ThemeTake take = left.remove(best);
            above.add(take.theme());
            ranked.add(new RankedTake(take, java.util.Objects.requireNonNull(bestJudgement)));
        }
        return List.copyOf(ranked);
    }
}

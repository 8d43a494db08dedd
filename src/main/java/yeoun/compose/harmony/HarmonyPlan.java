package yeoun.compose.harmony;

import java.util.List;
import java.util.Optional;
import yeoun.craft.Cadence;

/**
 * A progression in outline: slots with their wishes and goals, ready to be drawn.
 *
 * @param brief what the lattice is asked for
 * @param cadences the cadence of each phrase that has one
 * @param progressions the progression of the bank that each phrase follows, by name
 */
public record HarmonyPlan(HarmonyBrief brief, List<Optional<Cadence>> cadences, List<String> progressions) {

    public HarmonyPlan {
        cadences = List.copyOf(cadences);
        progressions = List.copyOf(progressions);
    }
}

package yeoun.compose.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yeoun.chance.Seed;
import yeoun.music.Rational;
import yeoun.score.Part;

/**
 * A part as read and weighed, before anybody has played a note of it.
 *
 * @param part the part
 * @param spots its notes but grace notes, voice by voice
 * @param velocities how hard they are struck
 * @param seed the player's draw
 */
record Draft(Part part, List<Spot> spots, double[] velocities, Seed seed) {

    static Draft of(Part part, Rehearsal rehearsal, Seed seed) {
        List<Spot> spots = Reader.read(part, rehearsal);
        double length = rehearsal.score().length().toDouble();
        Seed strength = seed.at("strength");
        Drift drift = Drift.over(length, strength);
        double[] velocities = Loudness.velocities(part, spots, rehearsal.brief(), drift, strength.at("note"));
        return new Draft(part, spots, velocities, seed);
    }

    /** How hard those who accompany strike at each moment, in the mean. */
    static Map<Rational, Double> under(List<Draft> drafts) {
        Map<Rational, double[]> sums = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.part.role() != Part.Role.MELODY
                    && !draft.part.instrument().isPercussion()) {
                draft.addTo(sums);
            }
        }
        Map<Rational, Double> means = new HashMap<>();
        sums.forEach((onset, sum) -> means.put(onset, sum[0] / sum[1]));
        return means;
    }

    private void addTo(Map<Rational, double[]> sums) {
        for (int i = 0; i < velocities.length; i++) {
            double[] sum = sums.computeIfAbsent(spots.get(i).note().onset(), onset -> new double[2]);
            sum[0] += velocities[i];
            sum[1]++;
        }
    }
}

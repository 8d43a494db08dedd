package yeoun.compose.performance;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.chance.Seed;
import yeoun.score.Levels;
import yeoun.score.Part;

/** How hard each note is struck: the written level, the rules' sum around it, the part's role, and a little chance. */
final class Loudness {

    /** A dB is a fortieth of a power of ten of velocity, as its natural logarithm (MUSIC 8.9, GM2 recommended curve). */
    private static final double CURVE = FastMath.log(10) / 40;

    /** What is left of the 9 to 14 dB that a double is softer (MUSIC 6.3): it is written two marks softer already. */
    private static final double DOUBLE = -2.7;

    private Loudness() {}

    /** What so many dB make of a velocity or controller value. */
    static double times(double decibels) {
        return FastMath.exp(decibels * CURVE);
    }

    /** Level of a role in dB against the melody (MUSIC 6.2; chords between bass and pads, designed). */
    static double role(Part part) {
        if (part.instrument().isPercussion()) {
            return -5;
        }
        return switch (part.role()) {
            case MELODY, EFFECT -> 0;
            case COUNTERLINE, CHORDS -> -4;
            case PAD -> -8;
            case DOUBLE -> DOUBLE;
            case BASS -> -3;
            case PULSE -> -5;
        };
    }

    /** How many dB lie between two velocities or controller values. */
    static double between(double from, double to) {
        return from == to ? 0 : FastMath.log(to / from) / CURVE;
    }

    /** MIDI velocities of the notes, 1 to 127. */
    static double[] velocities(Part part, List<Spot> spots, PerformanceBrief brief, Drift drift, Seed seed) {
        double[] decibels = decibels(spots, brief);
        Levels levels = Levels.of(part);
        double role = role(part);
        double loose = Steadiness.velocity(part) * brief.playing().looseness();
        double[] velocities = new double[decibels.length];
        for (int i = 0; i < velocities.length; i++) {
            Spot spot = spots.get(i);
            double position = spot.note().onset().toDouble();
            double chance = drift.at(position) + (spot.draw(seed).uniform() - 0.5);
            double velocity = levels.velocityAt(position) * times(decibels[i] + role) + loose * chance;
            velocities[i] = Math.max(1, Math.min(127, velocity));
        }
        return velocities;
    }

    /** The rules' sum for each note, their mean taken away. */
    static double[] decibels(List<Spot> spots, PerformanceBrief brief) {
        double[] sums = new double[spots.size()];
        double mean = 0;
        for (LevelRule rule : PlayingRules.LEVELS) {
            double factor = brief.factor(rule.name());
            for (int i = 0; i < sums.length && factor > 0; i++) {
                sums[i] += factor * rule.decibels(spots.get(i));
            }
        }
        for (double sum : sums) {
            mean += sum / sums.length;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= mean;
        }
        return sums;
    }
}

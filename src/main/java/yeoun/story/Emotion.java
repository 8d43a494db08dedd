package yeoun.story;

/**
 * A point in emotional space.
 *
 * @param valence from −1 (unpleasant) to 1 (pleasant)
 * @param arousal from −1 (sleepy) to 1 (frantic)
 * @param tension from 0 (resolved) to 1 (unbearable); not the same as arousal: suspense is calm and tense
 * @param dominance from −1 (powerless) to 1 (in control)
 */
public record Emotion(double valence, double arousal, double tension, double dominance) {

    /** Nothing in particular. */
    public static final Emotion NEUTRAL = new Emotion(0, 0, 0.15, 0);

    public Emotion {
        requireWithin("valence", valence, -1);
        requireWithin("arousal", arousal, -1);
        requireWithin("tension", tension, 0);
        requireWithin("dominance", dominance, -1);
    }

    private static void requireWithin(String name, double value, double low) {
        if (!(value >= low && value <= 1)) {
            throw new IllegalArgumentException(name + " is from " + (int) low + " to 1, got " + value);
        }
    }

    /** The point with these coordinates, each brought into its range. */
    public static Emotion clamped(double valence, double arousal, double tension, double dominance) {
        return new Emotion(clamp(valence, -1), clamp(arousal, -1), clamp(tension, 0), clamp(dominance, -1));
    }

    private static double clamp(double value, double low) {
        return Math.max(low, Math.min(1, value));
    }

    /** The point on the way to another: this at share 0, the other at share 1. */
    public Emotion towards(Emotion other, double share) {
        return clamped(
                valence + (other.valence - valence) * share,
                arousal + (other.arousal - arousal) * share,
                tension + (other.tension - tension) * share,
                dominance + (other.dominance - dominance) * share);
    }

    /** This point moved, and brought into range. */
    public Emotion shifted(double byValence, double byArousal, double byTension) {
        return clamped(valence + byValence, arousal + byArousal, tension + byTension, dominance);
    }

    /** The straight distance in valence, arousal and tension. */
    public double distance(Emotion other) {
        double v = valence - other.valence;
        double a = arousal - other.arousal;
        double t = tension - other.tension;
        return Math.sqrt(v * v + a * a + t * t);
    }
}

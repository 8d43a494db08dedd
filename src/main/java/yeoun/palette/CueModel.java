package yeoun.palette;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import yeoun.craft.Mood;
import yeoun.craft.Table;
import yeoun.story.Emotion;
import yeoun.story.EmotionWord;
import yeoun.story.Feeling;
import yeoun.story.Lexicon;

/**
 * The cue model: emotion in, musical cues out, additive and linear in valence, arousal, tension and dominance (MUSIC 1.3,
 * after Eerola, Friberg and Bresin 2013; coefficients designed).
 */
public final class CueModel {

    /** How many times as slow the beats of compound meters go. */
    private static final double COMPOUND = 0.74;

    /** Valence and arousal depend on each other a little; so many rounds and they agree. */
    private static final int ROUNDS = 4;

    private CueModel() {}

    /** What an emotion asks of music, by the formulas alone. */
    public static Expression expression(Emotion e) {
        double v = e.valence();
        double a = e.arousal();
        double t = e.tension();
        double d = e.dominance();
        double below = v < 0 ? 1 : 0;
        return new Expression(
                e,
                clamp(90 * pow2(0.70 * a + 0.10 * v + 0.05 * t - 0.35 * Math.max(0, d) * below), 44, 176),
                brightness(e),
                clamp(67 + 6 * v + 2 * a - 3 * t - 3 * d, 52, 84),
                clamp(43 + 2 * v - 5 * t - 4 * d, 28, 52),
                clamp(68 + 24 * a + 3 * v + 8 * t + 6 * d, 26, 118),
                clamp(0.86 - 0.13 * a - 0.03 * v - 0.04 * t, 0.45, 1.05),
                clamp(0.48 + 0.26 * a + 0.08 * t + 0.05 * v, 0.1, 0.95),
                clamp(2.0 * pow2(0.8 * a), 0.25, 6),
                clamp(pow2(0.6 * a + 0.4 * t - 0.2), 0.25, 4),
                clamp(0.15 + 0.50 * t - 0.08 * v, 0, 0.9),
                clamp(0.06 + 0.35 * t + 0.08 * Math.max(0, -v), 0, 0.6),
                clamp(0.92 - 0.35 * t - 0.10 * Math.max(0, a), 0.3, 1),
                clamp(0.10 + 0.20 * Math.max(0, a) * (v > 0 ? 1 : 0) + 0.10 * t, 0, 0.5),
                clamp(0.50 + 0.08 * a + 0.06 * v - 0.04 * t, 0.32, 0.66),
                clamp(2.6 + 0.9 * a + 0.6 * d + 0.3 * v, 1.6, 5),
                clamp(0.08 + 0.10 * (1 - a) / 2 + 0.18 * t * (1 - Math.max(0, a)), 0.02, 0.45),
                clamp(8 + 5 * t + 4 * Math.abs(a), 4, 22));
    }

    /**
     * What music feels that is so bright and so fast, the other way around: valence from the brightness of its mode, arousal from
     * its tempo, tension and dominance as nobody in particular has them.
     *
     * @param brightness of the mode, −1 to 1
     * @param tempo beats a minute, above 0
     * @param compound whether its beats divide in three, which go slower
     */
    public static Emotion heard(double brightness, double tempo, boolean compound) {
        double tension = Emotion.NEUTRAL.tension();
        double octaves = FastMath.log(2, (compound ? tempo / COMPOUND : tempo) / 90);
        double valence = 0;
        double arousal = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double bright = brightness + 0.15 * tension - 0.05 * arousal;
            valence = clamp(bright >= 0 ? bright / 1.10 : bright / 0.55, -1, 1);
            arousal = clamp((octaves - 0.10 * valence - 0.05 * tension) / 0.70, -1, 1);
        }
        return new Emotion(valence, arousal, tension, 0);
    }

    private static double brightness(Emotion e) {
        double v = e.valence();
        double slope = v >= 0 ? 1.10 : 0.55;
        double dread = v < 0 ? Math.max(0, e.tension() - 0.4) : 0;
        return clamp(slope * v - 0.15 * e.tension() - 0.60 * dread + 0.05 * e.arousal(), -1, 0.88);
    }

    /**
     * What a feeling asks of music: as its emotion does, with the tempo drawn halfway (geometrically) to the usual tempo of
     * the moods its words belong to.
     */
    public static Expression expression(Feeling feeling, Lexicon lexicon, Table<Mood> moods) {
        Expression plain = expression(feeling.emotion());
        double logs = 0;
        double shares = 0;
        for (var entry : feeling.words().entrySet()) {
            Mood mood = lexicon.find(entry.getKey())
                    .flatMap(EmotionWord::mood)
                    .flatMap(moods::find)
                    .orElse(null);
            if (mood != null) {
                logs += entry.getValue() * FastMath.log(mood.core());
                shares += entry.getValue();
            }
        }
        if (shares == 0) {
            return plain;
        }
        double core = FastMath.exp(logs / shares);
        return plain.atTempo(Math.sqrt(plain.tempo() * core));
    }

    /** The moods that a feeling's words belong to, the strongest word first. */
    public static List<Mood> moods(Feeling feeling, Lexicon lexicon, Table<Mood> moods) {
        return feeling.words().entrySet().stream()
                .sorted((x, y) -> Double.compare(y.getValue(), x.getValue()))
                .map(entry -> lexicon.find(entry.getKey()).flatMap(EmotionWord::mood))
                .flatMap(Optional::stream)
                .distinct()
                .map(moods::get)
                .toList();
    }

    /** Heart rate in beats a minute under an emotion, for someone with this resting rate (MUSIC 3.8; 70 is usual). */
    public static double heartRate(Emotion e, double resting) {
        double up = Math.max(0, e.arousal());
        double down = Math.max(0, -e.arousal());
        return resting + 35 * up + 12 * e.tension() + 8 * Math.max(0, -e.valence()) * up - 10 * down;
    }

    /** Beats a chord lasts at a heart rate: 1, 2, 4 or 8 (MUSIC 3.8). */
    public static int beatsPerChord(double heartRate) {
        double beats = 4 * pow2(-(heartRate - 70) / 50);
        return beats < 1.5 ? 1 : beats < 3 ? 2 : beats < 6 ? 4 : 8;
    }

    private static double pow2(double exponent) {
        return FastMath.pow(2, exponent);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}

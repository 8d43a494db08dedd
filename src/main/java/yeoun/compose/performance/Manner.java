package yeoun.compose.performance;

import java.util.List;
import yeoun.palette.CueModel;
import yeoun.story.Emotion;

/**
 * How an emotion is played: the quantity of each rule, 0 for off, 1 for standard, negative for the other way round.
 *
 * @param phrase phrase arch of the phrase
 * @param subphrase phrase arch of the half phrase
 * @param ritard final ritard
 * @param punctuation small pauses between gestures
 * @param contrast duration contrast
 * @param detachment duration contrast in articulation
 * @param highLoud high is loud
 * @param melodicCharge remote notes are loud
 * @param harmonicCharge remote chords are loud
 * @param noise standard deviation of timing in milliseconds, 8 when neutral
 * @param share sounding share of a note without marks, 0.45 to 1.05 (MUSIC 1.3)
 */
record Manner(
        double phrase,
        double subphrase,
        double ritard,
        double punctuation,
        double contrast,
        double detachment,
        double highLoud,
        double melodicCharge,
        double harmonicCharge,
        double noise,
        double share) {

    /** How much sharper than its distance a palette's influence falls; keeps the weight of a palette met exactly finite. */
    private static final double BLUR = 0.02;

    /** A palette of rule quantities and the emotion it stands for. */
    private record Palette(Emotion emotion, Manner manner) {}

    /**
     * Quantities after MUSIC 1.7 (signs: Bresin and Friberg 2000, KTH pDM; magnitudes designed); coordinates after MUSIC 1.12.
     * Neutral, happy, tender, sad, angry, fearful, solemn.
     */
    private static final List<Palette> PALETTES = List.of(
            palette(Emotion.NEUTRAL, 1.0, 1.0, 1.0, 1.1, 1.0, 1.0, 1.0, 1.0, 1.0, 8),
            palette(new Emotion(0.8, 0.35, 0.05, 0.45), 0.8, 0.8, 0.4, 1.8, 1.5, 1.5, 1.0, 0.8, 0.8, 7),
            palette(new Emotion(0.7, -0.3, 0.05, 0.05), 1.5, 1.5, 1.0, 1.2, -1.5, 0, 1.0, 1.2, 1.2, 9),
            palette(new Emotion(-0.65, -0.35, 0.3, -0.4), 2.5, 2.0, 1.2, 1.0, -2.0, 0, 1.2, 1.5, 1.5, 11),
            palette(new Emotion(-0.55, 0.65, 0.7, 0.35), -0.75, -0.75, 0, 1.4, 2.0, 1.0, 0.8, 0.8, 1.0, 6),
            palette(new Emotion(-0.65, 0.6, 0.8, -0.45), 1.5, 1.0, 0.8, 1.8, 1.5, 1.5, 0.8, 1.3, 1.5, 14),
            palette(new Emotion(0.2, -0.3, 0.25, 0.1), 0.8, 0.5, 1.2, 0.8, 0, 0.4, 0.5, 0.8, 1.0, 6));

    private static final Manner NOTHING = new Manner(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static Palette palette(Emotion emotion, double... k) {
        return new Palette(emotion, new Manner(k[0], k[1], k[2], k[3], k[4], k[5], k[6], k[7], k[8], k[9], 0));
    }

    /** How an emotion is played: every palette counts, the nearest by far the most. */
    static Manner of(Emotion emotion) {
        double total = 0;
        Manner sum = NOTHING;
        for (Palette palette : PALETTES) {
            double weight = nearness(emotion, palette.emotion);
            total += weight;
            sum = sum.plus(palette.manner, weight);
        }
        double share = CueModel.expression(emotion).articulation();
        return NOTHING.plus(sum, 1 / total).sounding(share);
    }

    private static double nearness(Emotion here, Emotion there) {
        double straight = here.distance(there);
        double dominance = here.dominance() - there.dominance();
        double squared = straight * straight + dominance * dominance + BLUR;
        return 1 / (squared * squared);
    }

    private Manner plus(Manner other, double weight) {
        return new Manner(
                phrase + weight * other.phrase,
                subphrase + weight * other.subphrase,
                ritard + weight * other.ritard,
                punctuation + weight * other.punctuation,
                contrast + weight * other.contrast,
                detachment + weight * other.detachment,
                highLoud + weight * other.highLoud,
                melodicCharge + weight * other.melodicCharge,
                harmonicCharge + weight * other.harmonicCharge,
                noise + weight * other.noise,
                share);
    }

    private Manner sounding(double otherShare) {
        return new Manner(
                phrase,
                subphrase,
                ritard,
                punctuation,
                contrast,
                detachment,
                highLoud,
                melodicCharge,
                harmonicCharge,
                noise,
                otherShare);
    }
}

package yeoun.palette;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import yeoun.craft.Instrument;
import yeoun.story.Colour;
import yeoun.story.Emotion;
import yeoun.story.Palette;

/**
 * What a palette sounds like: its emotion, and how well each instrument matches it (MUSIC 6.5; signs after Palmer et al. 2013
 * and Whiteford et al. 2018, coefficients designed).
 *
 * @param lightness CIELAB lightness, 0 to 1
 * @param saturation chroma of 80 counts as 1
 * @param warmth −1 (cold) to 1 (warm)
 * @param hue CIELAB hue angle in degrees, 0 to 360
 * @param emotion the emotion of the colours; dominance is 0
 * @param tempoFactor factor on the tempo
 */
public record ColourModel(
        double lightness, double saturation, double warmth, double hue, Emotion emotion, double tempoFactor) {

    /** D65 white. */
    private static final double[] WHITE = {0.95047, 1.0, 1.08883};

    /** What one colour sounds like. */
    public static ColourModel of(Colour colour) {
        double[] lab = lab(colour);
        double lightness = lab[0] / 100;
        double chroma = FastMath.hypot(lab[1], lab[2]);
        double hue = (FastMath.toDegrees(FastMath.atan2(lab[2], lab[1])) + 360) % 360;
        double saturation = Math.min(chroma / 80, 1);
        double warmth = clamp(chroma / 50 * FastMath.cos(FastMath.toRadians(hue - 60)), -1, 1);
        double yellow = clamp(lab[2] / 60, -1, 1);
        double red = clamp(lab[1] / 60, 0, 1);
        double light = 2 * lightness - 1;
        Emotion emotion = Emotion.clamped(
                0.45 * light + 0.35 * yellow + 0.20 * (2 * saturation - 1) - 0.45 * red * (1 - lightness),
                0.55 * (2 * saturation - 1) + 0.35 * red + 0.20 * light * saturation,
                0.25 + 0.35 * (1 - lightness) + 0.25 * red - 0.20 * yellow * lightness,
                0);
        double tempo = 1 + 0.06 * (2 * saturation - 1) + 0.04 * yellow;
        return new ColourModel(lightness, saturation, warmth, hue, emotion, tempo);
    }

    /** What a palette sounds like: the mean of its colours by share; neutral for no colours. */
    public static ColourModel of(Palette palette) {
        if (palette.isEmpty()) {
            return new ColourModel(0.5, 0.5, 0, 0, Emotion.NEUTRAL, 1);
        }
        double total = palette.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double[] sum = new double[7];
        double hue = 0;
        double largest = 0;
        for (Map.Entry<Colour, Double> entry : palette.shares().entrySet()) {
            ColourModel one = of(entry.getKey());
            double share = entry.getValue() / total;
            add(sum, one, share);
            if (share > largest) {
                largest = share;
                hue = one.hue;
            }
        }
        return new ColourModel(sum[0], sum[1], sum[2], hue, Emotion.clamped(sum[3], sum[4], sum[5], 0), sum[6]);
    }

    private static void add(double[] sum, ColourModel one, double share) {
        sum[0] += share * one.lightness;
        sum[1] += share * one.saturation;
        sum[2] += share * one.warmth;
        sum[3] += share * one.emotion.valence();
        sum[4] += share * one.emotion.arousal();
        sum[5] += share * one.emotion.tension();
        sum[6] += share * one.tempoFactor;
    }

    /** How well an instrument matches the colours, above 0: synthesizers gain at night and under neon. */
    public double match(Instrument instrument) {
        double plain = FastMath.exp(1.6 * warmth * (2 * instrument.warmth() - 1)
                + 1.2 * (2 * lightness - 1) * (2 * instrument.brightness() - 1));
        return isSynthetic(instrument) && isNocturnal() ? 2.2 * plain : plain;
    }

    private boolean isNocturnal() {
        return warmth < -0.2 && (lightness < 0.35 || (saturation > 0.6 && hue >= 230 && hue <= 350));
    }

    private static boolean isSynthetic(Instrument instrument) {
        return instrument.family() == Instrument.Family.SYNTH
                || List.of("fm-epiano", "synth-bass").contains(instrument.id());
    }

    /** Semitones by which the colours move the register. */
    public int registerShift() {
        return (int) FastMath.rint(7 * (lightness - 0.5));
    }

    private static double[] lab(Colour colour) {
        double r = linear(colour.red());
        double g = linear(colour.green());
        double b = linear(colour.blue());
        double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
        double y = curve((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / WHITE[1]);
        double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : FastMath.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double curve(double t) {
        return t > 216.0 / 24389 ? FastMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}

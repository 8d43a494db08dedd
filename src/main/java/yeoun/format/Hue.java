package yeoun.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import yeoun.story.Colour;
import yeoun.story.Palette;

/**
 * A colour by how people see it: lightness 0 to 1, chroma from 0, hue in radians (Oklab, Ottosson 2020).
 *
 * @param lightness from black to white
 * @param chroma how colourful
 * @param angle which hue
 */
record Hue(double lightness, double chroma, double angle) {

    /** Between these a colour stands out from white paper and from a dark page alike: at least 3 to 1. */
    private static final double DARKEST = 0.5;

    private static final double LIGHTEST = 0.66;

    /** Colours nearer than this are hard to tell apart. */
    private static final double APART = 0.075;

    private static final double TURN = FastMath.toRadians(33);
    private static final double COLOURFUL = 0.1;

    /** Blue, ochre, green, wine: what is taken where nobody chose colours. */
    private static final List<Colour> USUAL =
            List.of(new Colour(0x2F6DB5), new Colour(0xB5760C), new Colour(0x2E8B6F), new Colour(0xA83B5B));

    static Hue of(Colour colour) {
        double r = linear(colour.red());
        double g = linear(colour.green());
        double b = linear(colour.blue());
        double l = FastMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = FastMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = FastMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Hue(light, FastMath.hypot(x, y), FastMath.atan2(y, x));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : FastMath.pow((c + 0.055) / 1.055, 2.4);
    }

    Colour colour() {
        double x = chroma * FastMath.cos(angle);
        double y = chroma * FastMath.sin(angle);
        double l = cube(lightness + 0.3963377774 * x + 0.2158037573 * y);
        double m = cube(lightness - 0.1055613458 * x - 0.0638541728 * y);
        double s = cube(lightness - 0.0894841775 * x - 1.2914855480 * y);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return new Colour(red << 16 | green << 8 | blue);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double c = Math.max(0, Math.min(1, linear));
        double shown = c <= 0.0031308 ? 12.92 * c : 1.055 * FastMath.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * shown);
    }

    /** The nearest colour that can be read on light and dark pages. */
    Hue readable() {
        return new Hue(Math.max(DARKEST, Math.min(LIGHTEST, lightness)), Math.min(chroma, 0.2), angle);
    }

    private Hue turned(int times) {
        double light = DARKEST + (lightness - DARKEST + 0.07 * times) % (LIGHTEST - DARKEST);
        int side = times % 2 == 0 ? -(times / 2) : (times + 1) / 2;
        return new Hue(light, Math.max(chroma, COLOURFUL), angle + TURN * side);
    }

    private boolean isApart(Hue other) {
        double x = chroma * FastMath.cos(angle) - other.chroma * FastMath.cos(other.angle);
        double y = chroma * FastMath.sin(angle) - other.chroma * FastMath.sin(other.angle);
        return FastMath.hypot(FastMath.hypot(x, y), (lightness - other.lightness) / 2) >= APART;
    }

    /** The colours of a palette that can be read, the largest share first; the usual ones if it has none. */
    static List<Hue> readable(Palette palette) {
        List<Colour> colours = new ArrayList<>(palette.shares().keySet());
        colours.sort((one, other) -> Double.compare(share(palette, other), share(palette, one)));
        return (colours.isEmpty() ? USUAL : colours)
                .stream().map(colour -> of(colour).readable()).toList();
    }

    /** The colour of a palette that is seen first: the most colourful. */
    static List<Hue> striking(Palette palette) {
        List<Hue> hues = new ArrayList<>(readable(palette));
        hues.sort((one, other) -> Double.compare(other.chroma, one.chroma));
        return hues;
    }

    private static double share(Palette palette, Colour colour) {
        return palette.shares().getOrDefault(colour, 0.0);
    }

    /** So many colours that can be told apart, taken from these and then turned away from them. */
    static List<Hue> distinct(List<Hue> from, List<Hue> taken, int count) {
        List<Hue> all = new ArrayList<>(taken);
        List<Hue> found = new ArrayList<>();
        for (int i = 0; found.size() < count; i++) {
            Hue candidate =
                    i < from.size() ? from.get(i) : from.get(i % from.size()).turned(1 + i / from.size());
            boolean free = all.stream().allMatch(candidate::isApart);
            if (free || i > 40 + found.size()) {
                found.add(candidate);
                all.add(candidate);
            }
        }
        return found;
    }
}

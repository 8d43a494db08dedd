package yeoun.craft;

/**
 * The shape of a phrase as a line through points.
 *
 * @param id the name used in files
 * @param share how common it is among human phrases
 * @param x places in the phrase from 0 to 1, rising
 * @param y heights from 0 (the low end of the phrase's range) to 1
 */
public record Contour(String id, double share, double[] x, double[] y) {

    public Contour {
        x = x.clone();
        y = y.clone();
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("contour " + id + " needs as many heights as places, at least two");
        }
    }

    /** The height at a place of the phrase, 0 to 1. */
    public double height(double place) {
        int i = 1;
        while (i + 1 < x.length && x[i] < place) {
            i++;
        }
        double share = Math.max(0, Math.min(1, (place - x[i - 1]) / (x[i] - x[i - 1])));
        return y[i - 1] + (y[i] - y[i - 1]) * share;
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Stable tones of the key last longer and stand on strong beats. */
final class StableTonesLast extends StatedPlaceRule<MelodyPlace, MelodyState> {

    /** Probe-tone ratings, major and minor (Krumhansl and Kessler 1982). */
    private static final double[] MAJOR = {6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};

    private static final double[] MINOR = {6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};

    private final double[] ratings;
    private final int tonic;

    StableTonesLast(boolean major, int tonic) {
        super(
                "stable-tones-last",
                0.75,
                "Tones that are stable in the key stand on strong beats and last.",
                "MUSIC 2.6: probe-tone profiles of Krumhansl and Kessler 1982");
        this.ratings = major ? MAJOR : MINOR;
        this.tonic = tonic;
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        double stability = (ratings[Math.floorMod(state.tone().midi() - tonic, 12)] - 3.8) / 2.6;
        double weight = Math.min(1, 0.5 * place.strength() + 0.25 * place.beats());
        return Math.max(-1, Math.min(1, stability * weight));
    }
}

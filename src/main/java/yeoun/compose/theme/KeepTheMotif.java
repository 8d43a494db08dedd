package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;
import yeoun.music.Degree;

/** What grows out of the motif stays close to it. */
final class KeepTheMotif extends StatedPlaceRule<MelodyPlace, MelodyState> {

    /** How well a tone fits that is altered though neither motif nor harmony has it so. */
    private static final double BENT = -0.7;

    KeepTheMotif() {
        super(
                "keep-the-motif",
                6,
                "Where the motif speaks, its intervals are kept as closely as the harmony allows.",
                "MUSIC 2.9: half to two thirds of a theme grows out of its head; 4.1: contour carries identity"
                        + " (Dowling and Fujitani 1971)");
    }

    @Override
    public boolean speaksAt(MelodyPlace place) {
        return place.wish().degree().isPresent() || place.wish().letters().isPresent();
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        Wish wish = place.wish();
        boolean wrong =
                wish.locked() && !state.tone().degree().equals(wish.degree().orElseThrow());
        if (wrong) {
            return FORBIDDEN;
        }
        double fit = wish.degree().isPresent() ? wish.degreeShare() * degreeFit(place, state) : 0;
        boolean moves = wish.letters().isPresent() && !state.fresh();
        return Math.max(-1, Math.min(1, moves ? fit + wish.moveShare() * moveFit(wish, state) : fit));
    }

    /** On its letter, and not altered unless the harmony asks for it. */
    private static double degreeFit(MelodyPlace place, MelodyState state) {
        Degree wished = place.wish().degree().orElseThrow();
        Degree degree = state.tone().degree();
        int away = Math.abs(wished.steps() - degree.steps());
        if (away == 0) {
            boolean bent = wished.alteration() != degree.alteration();
            return bent && !place.inChord(state.tone().semitone()) ? BENT : 1;
        }
        return away == 1 ? -0.1 : -0.7;
    }

    private static double moveFit(Wish wish, MelodyState state) {
        int wished = wish.letters().orElseThrow();
        int moved = state.letters();
        if (wished == moved) {
            return 1;
        }
        if (Integer.signum(wished) != Integer.signum(moved)) {
            return wished == 0 || moved == 0 ? -0.5 : -1;
        }
        return Math.abs(wished - moved) == 1 ? 0.35 : -0.2;
    }
}

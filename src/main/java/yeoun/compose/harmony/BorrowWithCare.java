package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** Chords from outside the mode are rare enough to be felt. */
final class BorrowWithCare extends StatedPlaceRule<Slot, HarmonyState> {

    private final double probability;

    BorrowWithCare(double probability) {
        super(
                "borrow-with-care",
                1.4,
                "Chords from outside the mode are as rare as the feeling asks.",
                "MUSIC 1.3: chromaticism by tension and sorrow; 3.3 modal interchange");
        this.probability = probability;
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        return state.diatonic() ? 0 : Math.max(-1, -1 + 2 * probability);
    }
}

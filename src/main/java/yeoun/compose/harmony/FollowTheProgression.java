package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** The chosen progression of the bank is kept. */
final class FollowTheProgression extends StatedPlaceRule<Slot, HarmonyState> {

    FollowTheProgression() {
        super(
                "follow-the-progression",
                3.0,
                "The progression that was chosen for the feeling is kept where it can be.",
                "MUSIC 3.2: progressions are known as wholes");
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        if (place.wish().isEmpty()) {
            return 0;
        }
        var wish = place.wish().get();
        if (wish.equals(state.chord())) {
            return 1;
        }
        boolean sameRoot = wish.root().equals(state.chord().root());
        boolean sameKind = wish.quality().isMinor() == state.chord().quality().isMinor();
        boolean sameBass = wish.bass().equals(state.chord().bass());
        return sameRoot && sameKind ? sameBass ? 0.8 : 0.4 : sameBass ? -0.3 : -0.6;
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** The line stays in its range, reaches its summit once, and begins afresh with each phrase. */
final class StayInRange extends StatedPlaceRule<MelodyPlace, MelodyState> {

    StayInRange() {
        super(
                "one-climax",
                1,
                "The line stays within its range and reaches its highest note once.",
                "MUSIC 2.4: one highest note per theme");
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        int midi = state.tone().midi();
        boolean outside = midi < place.low() || midi > place.high();
        boolean misses = place.summit() && midi != place.high();
        return outside || misses || state.fresh() != place.begins() ? FORBIDDEN : 0;
    }
}

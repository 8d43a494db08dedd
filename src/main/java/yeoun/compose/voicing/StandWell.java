package yeoun.compose.voicing;

import yeoun.chance.StatedPlaceRule;

/** A chord is well spaced, complete, not muddy, and below the tune. */
final class StandWell extends StatedPlaceRule<VoicingBrief.Place, VoicingState> {

    StandWell() {
        super(
                "stand-well",
                10,
                "A chord is well spaced, keeps thirds out of the depths, doubles no leading tone, and stays below the tune.",
                "MUSIC 3.5: low interval limits; 3.6: spacing, doubling, crossing");
    }

    @Override
    public double fit(VoicingBrief.Place place, VoicingState state) {
        if (!place.chord().equals(state.chord())) {
            return FORBIDDEN;
        }
        double crossing = Math.max(0, state.voicing().top() - place.tuneLow());
        return Math.max(-1, 0.5 - state.standing() / 20 - Math.min(0.8, crossing / 12 + (crossing > 0 ? 0.1 : 0)));
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** No weighty note a semitone from a tone of its chord. */
final class AvoidTheRub extends StatedPlaceRule<MelodyPlace, MelodyState> {

    AvoidTheRub() {
        super(
                "avoid-the-rub",
                2.5,
                "A weighty note does not stand a semitone above a tone of its chord, not even the root above a major seventh.",
                "MUSIC 3.5: avoid notes, such as a natural eleventh over a major third");
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        int semitone = state.tone().semitone();
        boolean above = place.inChord((semitone + 11) % 12);
        if (place.inChord(semitone)) {
            return above && place.isWeighty() ? -0.5 : 0;
        }
        boolean below = place.inChord((semitone + 1) % 12);
        double rub = above ? -1 : below ? -0.6 : 0;
        return place.isWeighty() ? rub : 0.25 * rub;
    }
}

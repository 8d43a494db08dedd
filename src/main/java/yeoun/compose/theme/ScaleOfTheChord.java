package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Where the chord alters a degree, the melody does too. */
final class ScaleOfTheChord extends StatedPlaceRule<MelodyPlace, MelodyState> {

    ScaleOfTheChord() {
        super(
                "scale-of-the-chord",
                5,
                "Where the chord alters a degree of the mode, the melody does not sing the unaltered one against it.",
                "MUSIC 3.3: borrowed chords bring their scale with them; 3.6: cross relations");
    }

    @Override
    public boolean speaksAt(MelodyPlace place) {
        return place.ground().displaced() != 0;
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        return place.ground().displaces(state.tone().semitone()) ? -1 : 0;
    }
}

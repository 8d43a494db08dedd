package yeoun.compose.harmony;

import yeoun.chance.StatedPlaceRule;

/** The chord's own colour matches the feeling. */
final class ColourOfTheFeeling extends StatedPlaceRule<Slot, HarmonyState> {

    ColourOfTheFeeling() {
        super(
                "colour-of-the-feeling",
                0.7,
                "The chord by itself feels as the moment does, and is as rough as it asks.",
                "MUSIC 1.11: affects of single chords, after Lahdelma and Eerola 2016; 3.9 roughness");
    }

    @Override
    public double fit(Slot place, HarmonyState state) {
        double valence = Math.abs(place.valence() - state.affect().valence());
        double roughness = Math.abs(place.roughness() - state.affect().roughness());
        return Math.max(-1, 1 - 0.8 * valence - 2.5 * roughness);
    }
}

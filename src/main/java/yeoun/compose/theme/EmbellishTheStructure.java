package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Strong notes are tones of the structural line, or lean on them from next to them. */
final class EmbellishTheStructure extends StatedPlaceRule<MelodyPlace, MelodyState> {

    EmbellishTheStructure() {
        super(
                "embellish-the-structure",
                2.5,
                "Strong notes stand on a line that moves by step to the climax and home again; those between them embellish it.",
                "MUSIC 2.4: a theme goes to its climax and closes; 2.9: what is developed is heard as one line");
    }

    @Override
    public boolean speaksAt(MelodyPlace place) {
        return place.structure().isPresent();
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public double fit(MelodyPlace place, MelodyState state) {
        if (place.structure().isEmpty()) {
            return 0;
        }
        int away = Math.abs(state.tone().midi() - place.structure().getAsInt());
        return away == 0 ? 1 : away <= 2 ? -0.2 : Math.max(-1, -0.2 - 0.1 * away);
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Strong beats are struck, unless syncopation is wanted. */
final class NotesOnStrongBeats extends StatedPlaceRule<BeatPlace, RhythmState> {

    NotesOnStrongBeats() {
        super(
                "notes-on-strong-beats",
                1.5,
                "Notes begin on strong beats; holding over or resting on them is syncopation, as rare as wished.",
                "MUSIC 2.7: metrical template of onsets");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        if (place.strength() < 0.6) {
            return 0;
        }
        if (state.beginsOnBeat()) {
            return place.strength();
        }
        return place.strength() * (2.5 * place.syncopation() - 0.8);
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** Off-beat accents are as frequent as asked. */
final class SyncopateByRate extends StatedPlaceRule<BeatPlace, RhythmState> {

    SyncopateByRate() {
        super(
                "syncopate-by-rate",
                1.2,
                "Notes that begin off the beat after a held or silent one are as frequent as the energy asks.",
                "MUSIC 1.3: rate of syncopation by arousal and tension");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        boolean offBeat = !state.beginsOnBeat() && state.onsets() > 0;
        return offBeat ? Math.max(-1, 5 * place.syncopation() - 1) : 0;
    }
}

package yeoun.compose.theme;

import yeoun.chance.StatedPlaceRule;

/** A phrase ends on a long note. */
final class LongNotesAtTheEnd extends StatedPlaceRule<BeatPlace, RhythmState> {

    LongNotesAtTheEnd() {
        super(
                "long-notes-at-the-end",
                3.5,
                "The last note of a phrase is long, and the phrase ends with breath.",
                "MUSIC 2.6: the final note is at least 1.8 times the phrase's mean");
    }

    @Override
    public double fit(BeatPlace place, RhythmState state) {
        return switch (place.untilRest()) {
            case 0 -> state.cell().onsets() == 0 ? 0.7 : -1;
            case 1 ->
                state.cell().onsets() == 0
                        ? 1
                        : state.cell().onsets() == 1 && state.cell().soundsAtEnd() ? 0.4 : -1;
            case 2 -> state.cell().onsets() <= 2 && state.cell().soundsAtEnd() ? 0.3 : -0.4;
            default -> state.held() > 2 ? -0.6 : 0;
        };
    }
}
